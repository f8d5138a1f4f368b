package org.mithaq.language;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The classes of Arabic verbs: form (I to X, Q for four radicals) and kind of root.
 *
 * <p>A stem is written in sounds: {@code 1 2 3} the radicals, {@code 4} the infix of form VIII or the extra radical of
 * form Q, small letters consonants and short vowels, capitals long vowels, {@code '} hamza. A final {@code ay aw iy uw}
 * is a weak ending that melts with what follows. {@code 1A3/1u3} is the stem before a vowel and before a consonant;
 * {@code |} divides stems among which the citation form chooses.
 */
enum VerbClass {
    I("I", "1a2a3", "a12a3", "1u2i3", "u12a3"),
    I_ASSIMILATED("I-assimilated", "1a2a3", "a2i3", "1u2i3", "u12a3"),
    I_HOLLOW_U("I-hollow-u", "1A3/1u3", "a1U3/a1u3", "1I3/1i3", "u1A3/u1a3"),
    I_HOLLOW_I("I-hollow-i", "1A3/1i3", "a1I3/a1i3", "1I3/1i3", "u1A3/u1a3"),
    I_HOLLOW_A("I-hollow-a", "1A3/1i3", "a1A3/a1a3", "1I3/1i3", "u1A3/u1a3"),
    I_DEFECTIVE_U("I-defective-u", "1a2aw", "a12uw", "1u2iy", "u12ay"),
    I_DEFECTIVE_I("I-defective-i", "1a2ay|1a2iy", "a12iy", "1u2iy", "u12ay"),
    I_DEFECTIVE_A("I-defective-a", "1a2iy|1a2ay", "a12ay", "1u2iy", "u12ay"),
    I_DOUBLED("I-doubled", "1a22/1a2a2", "a1a22/a12a2", "1u22/1u2i2", "u1a22/u12a2"),
    II("II", "1a22a3", "u1a22i3", "1u22i3", "u1a22a3"),
    II_DEFECTIVE("II-defective", "1a22ay", "u1a22iy", "1u22iy", "u1a22ay"),
    III("III", "1A2a3", "u1A2i3", "1U2i3", "u1A2a3"),
    III_DEFECTIVE("III-defective", "1A2ay", "u1A2iy", "1U2iy", "u1A2ay"),
    IV("IV", "'a12a3", "u12i3", "'u12i3", "u12a3"),
    IV_HOLLOW("IV-hollow", "'a1A3/'a1a3", "u1I3/u1i3", "'u1I3/'u1i3", "u1A3/u1a3"),
    IV_DEFECTIVE("IV-defective", "'a12ay", "u12iy", "'u12iy", "u12ay"),
    IV_DOUBLED("IV-doubled", "'a1a22/'a12a2", "u1i22/u12i2", "'u1i22/'u12i2", "u1a22/u12a2"),
    V("V", "ta1a22a3", "ata1a22a3", "tu1u22i3", "uta1a22a3"),
    V_DEFECTIVE("V-defective", "ta1a22ay", "ata1a22ay", "tu1u22iy", "uta1a22ay"),
    VI("VI", "ta1A2a3", "ata1A2a3", "tu1U2i3", "uta1A2a3"),
    VI_DEFECTIVE("VI-defective", "ta1A2ay", "ata1A2ay", "tu1U2iy", "uta1A2ay"),
    VII("VII", "in1a2a3", "an1a2i3", "", ""),
    VII_HOLLOW("VII-hollow", "in1A3/in1a3", "an1A3/an1a3", "", ""),
    VII_DEFECTIVE("VII-defective", "in1a2ay", "an1a2iy", "", ""),
    VII_DOUBLED("VII-doubled", "in1a22/in1a2a2", "an1a22/an1a2i2", "", ""),
    VIII("VIII", "i14a2a3", "a14a2i3", "u14u2i3", "u14a2a3"),
    VIII_HOLLOW("VIII-hollow", "i14A3/i14a3", "a14A3/a14a3", "u14I3/u14i3", "u14A3/u14a3"),
    VIII_DEFECTIVE("VIII-defective", "i14a2ay", "a14a2iy", "u14u2iy", "u14a2ay"),
    VIII_DOUBLED("VIII-doubled", "i14a22/i14a2a2", "a14a22/a14a2i2", "u14u22/u14u2i2", "u14a22/u14a2a2"),
    IX("IX", "i12a33/i12a3a3", "a12a33/a12a3i3", "", ""),
    X("X", "ista12a3", "asta12i3", "ustu12i3", "usta12a3"),
    X_HOLLOW("X-hollow", "ista1A3/ista1a3", "asta1I3/asta1i3", "ustu1I3/ustu1i3", "usta1A3/usta1a3"),
    X_DEFECTIVE("X-defective", "ista12ay", "asta12iy", "ustu12iy", "usta12ay"),
    X_DOUBLED("X-doubled", "ista1a22/ista12a2", "asta1i22/asta12i2", "ustu1i22/ustu12i2", "usta1a22/usta12a2"),
    Q("Q", "1a42a3", "u1a42i3", "1u42i3", "u1a42a3"),
    QII("QII", "ta1a42a3", "ata1a42a3", "tu1u42i3", "uta1a42a3");

    private final String label;
    private final String past;
    private final String present;
    private final String pastPassive;
    private final String presentPassive;

    VerbClass(String label, String past, String present, String pastPassive, String presentPassive) {
        this.label = label;
        this.past = past;
        this.present = present;
        this.pastPassive = pastPassive;
        this.presentPassive = presentPassive;
    }

    /**
     * The class of that name.
     *
     * @throws IllegalArgumentException if there is none; the message lists those that exist
     */
    static VerbClass named(String label) {
        return Arrays.stream(values())
                .filter(c -> c.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No verb class is called '" + label + "'; write one of " + labels()));
    }

    String label() {
        return label;
    }

    /** Past active stems to try on a citation form, in this order. */
    List<String> citationStems() {
        if (label.startsWith("VIII")) {
            return List.of(past, past.replace('4', '1'));
        }
        return List.of(past.split("\\|", 0));
    }

    /** Present stems with the vowel of the prefix before them. */
    String present(Voice voice) {
        return voice == Voice.ACTIVE ? present : presentPassive;
    }

    /** Passive past stems, empty where the class has no passive. */
    String pastPassive() {
        return pastPassive;
    }

    private static String labels() {
        return Arrays.stream(values()).map(VerbClass::label).collect(Collectors.joining(", "));
    }
}
