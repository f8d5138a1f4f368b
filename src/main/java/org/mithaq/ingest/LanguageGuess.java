package org.mithaq.ingest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mithaq.language.LayoutTerms;

/**
 * The language of a text, by its script and the small words that no text of the language does without. Languages that
 * share a script are told apart even when no pack reads them: a Persian text is not taken for Arabic.
 */
final class LanguageGuess {
    private static final int ENOUGH = 20_000;
    /** Letters below this one, of most scripts in use, are counted one by one before their script is looked up. */
    private static final int USUAL = 0x800;

    private record Signs(String tag, Character.UnicodeScript script, Set<String> words, String letters) {
        Signs(String tag, Character.UnicodeScript script, String words, String letters) {
            this(tag, script, Set.copyOf(Arrays.asList(LayoutTerms.key(words).split(" "))), letters);
        }
    }

    /** Letters are those that only this language of its script has. */
    private static final List<Signs> LANGUAGES = List.of(
            new Signs(
                    "ar", Character.UnicodeScript.ARABIC, "في من علي الي ان التي الذي عن مع هذا هذه بين وقال كما", "ة"),
            new Signs("fa", Character.UnicodeScript.ARABIC, "به در که كه را این است با برای از و ها شد خود می", "پچژگ"),
            new Signs(
                    "ur", Character.UnicodeScript.ARABIC, "کے کی میں ہے اور سے کا نے کو كے كي كا كو پر ہیں", "ٹڈڑںےہھ"),
            new Signs("en", Character.UnicodeScript.LATIN, "the of and to in is for that on with by was has said", ""),
            new Signs(
                    "fr", Character.UnicodeScript.LATIN, "le la les des et du une est dans pour que qui au", "éèàçêœ"),
            new Signs("de", Character.UnicodeScript.LATIN, "der die und das den von mit im ist ein eine nicht", "äöüß"),
            new Signs("es", Character.UnicodeScript.LATIN, "el los las y del una por que con para su", "ñáíóú"),
            new Signs("tr", Character.UnicodeScript.LATIN, "ve bir bu ile için da de olarak olan", "ığşç"),
            new Signs("ru", Character.UnicodeScript.CYRILLIC, "и в на с что по не из для от о к как", "ыэё"),
            new Signs("uk", Character.UnicodeScript.CYRILLIC, "і в на з що до та не із для від про як", "іїєґ"));

    private LanguageGuess() {}

    /** BCP 47 tag of the language; nothing where script or words are of none of those known. */
    static Optional<String> find(String text) {
        String sample = text.substring(0, Math.min(text.length(), ENOUGH));
        String[] words = LayoutTerms.key(sample).split(" ");
        return script(sample)
                .flatMap(script -> LANGUAGES.stream()
                        .filter(signs -> signs.script() == script)
                        .map(signs -> Map.entry(signs.tag(), score(sample, words, signs)))
                        .filter(entry -> entry.getValue() > 0)
                        .max(Comparator.comparingDouble(Map.Entry::getValue))
                        .map(Map.Entry::getKey));
    }

    /** The script of more than half of the letters. */
    private static Optional<Character.UnicodeScript> script(String text) {
        int[] usual = new int[USUAL];
        Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(letter -> {
            if (letter < USUAL) {
                usual[letter]++;
            } else {
                counts.merge(Character.UnicodeScript.of(letter), 1, Integer::sum);
            }
        });
        for (int letter = 0; letter < USUAL; letter++) {
            if (usual[letter] > 0) {
                counts.merge(Character.UnicodeScript.of(letter), usual[letter], Integer::sum);
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The share of its words among all words, and a tenfold share of its own letters among all letters. */
    private static double score(String text, String[] words, Signs signs) {
        double hits = Arrays.stream(words).filter(signs.words()::contains).count();
        double letters = 0;
        for (int i = 0; i < text.length() && !signs.letters().isEmpty(); i++) {
            if (signs.letters().indexOf(text.charAt(i)) >= 0) {
                letters++;
            }
        }
        return hits / words.length + 10 * letters / Math.max(1, text.length());
    }
}
