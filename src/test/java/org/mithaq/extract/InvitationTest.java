package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.text.Article;

class InvitationTest {
    private static final String[] SISI_INVITES_PUTIN = {
        "inviter Abdel Fattah el-Sisi (Egypt)", "invitee Vladimir Putin (Russia)"
    };

    @Test
    void invitationTellsWhoInvitesWhom() {
        Report report = News.only("دعا الرئيس المصري عبد الفتاح السيسي نظيره الروسي فلاديمير بوتين لزيارة القاهرة.");
        assertThat(report.type()).isEqualTo("Invitation");
        assertThat(report.status()).isEqualTo(Status.OCCURRED);
        assertThat(News.parties(report)).containsExactly(SISI_INVITES_PUTIN);
    }

    @Test
    void acceptedInvitationGivesAPlannedVisit() {
        Article article = News.text(
                "دعا الرئيس المصري عبد الفتاح السيسي نظيره الروسي فلاديمير بوتين لزيارة مصر، وتم قبول الدعوة.");
        assertThat(News.outline(article)).containsExactlyInAnyOrder("Invitation occurred", "Visit planned");
        assertThat(News.parties(News.only("Invitation", article))).containsExactly(SISI_INVITES_PUTIN);
        Report visit = News.only("Visit", article);
        assertThat(News.parties(visit)).containsExactly("visitor Vladimir Putin (Russia)");
        assertThat(News.place(visit)).isEqualTo("Egypt");
    }

    @Test
    void visitAtSomeonesInvitationGivesBoth() {
        Article article = News.text(
                "وصل رئيس الوزراء الإثيوبي أبي أحمد إلى الخرطوم تلبية لدعوة من الرئيس السوداني" + " عمر البشير.");
        assertThat(News.outline(article)).containsExactlyInAnyOrder("Visit occurred", "Invitation occurred");
        assertThat(News.parties(News.only("Invitation", article)))
                .containsExactly("inviter Omar al-Bashir (Sudan)", "invitee Abiy Ahmed Ali (Ethiopia)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "دعا الرئيس الروسي فلاديمير بوتين الرئيس المصري عبد الفتاح السيسي إلى وقف القتال.",
                "دعا الرئيس الروسي إلى وقف القتال.",
                "دعا المدرب لاعبي مصر إلى معسكر في القاهرة."
            })
    void callingUponSomeoneIsNoInvitation(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }
}
