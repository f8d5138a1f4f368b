package org.mithaq.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InstrumentTest {
    private final Instrument annotated = new Instrument("مذكرة تفاهم للتعاون في مجال الطاقة المتجددة", "MoU");

    @Test
    void isFoundWhenKindAgreesAndTwoFifthsOfTheWordsAreThere() {
        assertThat(annotated.isFoundIn(new Instrument("مذكرة تفاهم في الطاقة", "MoU")))
                .isTrue();
        assertThat(annotated.isFoundIn(new Instrument("مذكرة تفاهم", "MoU"))).isFalse();
    }

    @Test
    void isNotFoundInOneOfAnotherKind() {
        assertThat(annotated.isFoundIn(new Instrument(annotated.title(), "Treaty")))
                .isFalse();
        assertThat(new Instrument("", "").isFoundIn(new Instrument("", ""))).isFalse();
    }

    @Test
    void theKindIsEnoughWhereTheAnnotationHasNoTitle() {
        assertThat(new Instrument("", "MoU").isFoundIn(new Instrument("anything", "MoU")))
                .isTrue();
    }
}
