package org.mithaq.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Folding;

/**
 * Every written form of an Arabic verb, from its citation form and its class.
 *
 * <p>{@code inflect("وقّع", "II")} gives {@code وقع}, {@code وقعت}, {@code يوقعون}, {@code يوقعوا} and the rest, each
 * with tense, voice, mood and subject. The future is a present with {@code س} before it, which like the conjunctions and
 * the object pronouns is not part of the form.
 */
public final class ArabicVerb {
    /** Object pronouns that a verb may carry, folded. */
    public static final List<String> OBJECT_PRONOUNS =
            List.of("ه", "ها", "هما", "هم", "هن", "ك", "كما", "كم", "كن", "نا", "ني");

    /** Roots whose imperative loses the first radical ({@code خذ}). */
    private static final Set<String> SHORT_IMPERATIVES = Set.of("ءخذ", "ءكل", "ءمر");

    private final VerbClass verbClass;
    private final ArabicRoot root;
    private final List<WordForm> forms = new ArrayList<>();

    private ArabicVerb(VerbClass verbClass, ArabicRoot root) {
        this.verbClass = verbClass;
        this.root = root;
    }

    /**
     * All readings of all forms; one form comes as often as it has readings.
     *
     * @param citation past, third person masculine singular, with its hamza, and with shadda where it matters
     * @param verbClass form and kind of root: {@code I}, {@code I-hollow-u}, {@code II-defective}, {@code VIII-doubled}
     * @throws IllegalArgumentException if there is no such class or the citation is not of it
     */
    public static List<WordForm> inflect(String citation, String verbClass) {
        VerbClass known = VerbClass.named(verbClass);
        return new ArabicVerb(known, ArabicRoot.of(citation, known)).all();
    }

    private List<WordForm> all() {
        past(Voice.ACTIVE, root.past());
        present(Voice.ACTIVE);
        imperative();
        if (!verbClass.pastPassive().isEmpty()) {
            past(Voice.PASSIVE, verbClass.pastPassive());
            present(Voice.PASSIVE);
        }
        return List.copyOf(forms);
    }

    private void past(Voice voice, String notation) {
        VerbStem stem = VerbStem.of(root, notation);
        for (VerbEnding subject : VerbEnding.values()) {
            add(stem, subject.in(null), Tense.PAST, voice, null, subject);
        }
    }

    private void present(Voice voice) {
        VerbStem stem = presentStem(voice);
        for (Mood mood : Mood.values()) {
            for (VerbEnding subject : VerbEnding.values()) {
                add(stem.prefixed(subject.prefix), subject.in(mood), Tense.PRESENT, voice, mood, subject);
            }
        }
    }

    private void imperative() {
        VerbStem stem = presentStem(Voice.ACTIVE);
        VerbStem opened = verbClass == VerbClass.I && SHORT_IMPERATIVES.contains(root.radicals())
                ? VerbStem.of(root, "2u3")
                : stem.imperative(verbClass.label().startsWith("IV"));
        for (VerbEnding subject : VerbEnding.values()) {
            if (subject.person == 2) {
                add(opened, subject.in(Mood.JUSSIVE), Tense.IMPERATIVE, Voice.ACTIVE, null, subject);
            }
        }
    }

    /** Two roots of class I lose a radical here: {@code رأى يرى}, and {@code وفى يفي} with all that begin like it. */
    private VerbStem presentStem(Voice voice) {
        String notation = verbClass.present(voice);
        boolean see = verbClass == VerbClass.I_DEFECTIVE_A && root.radicals().equals("رء ");
        boolean waw = verbClass == VerbClass.I_DEFECTIVE_I && root.first() == 'و' && voice == Voice.ACTIVE;
        if (see) {
            return VerbStem.of(root, notation.replace("12", "1"));
        }
        return VerbStem.of(root, waw ? notation.replace("1", "") : notation);
    }

    private void add(VerbStem stem, String ending, Tense tense, Voice voice, @Nullable Mood mood, VerbEnding subject) {
        for (String sounds : stem.with(ending)) {
            List<String> free = ArabicSpelling.write(sounds, false);
            List<String> bound = ArabicSpelling.write(ending.equals("tum") ? sounds + "U" : sounds, true);
            for (int i = 0; i < Math.max(free.size(), bound.size()); i++) {
                String marked = free.get(i < free.size() ? i : 0);
                String before = Folding.fold(bound.get(i < bound.size() ? i : 0));
                forms.add(new WordForm(
                        Folding.fold(marked),
                        marked,
                        tense,
                        voice,
                        mood,
                        subject.person,
                        subject.gender,
                        subject.number,
                        before));
            }
        }
    }
}
