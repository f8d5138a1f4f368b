package org.mithaq.link;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import org.mithaq.text.Folding;

/**
 * The consonants of a name, the same for Arabic, Latin and Cyrillic spellings of it: {@code لافروف}, {@code Lavrov} and
 * {@code Лавров} all give {@code LFRF}. Sounds that the scripts write for one another are one letter; vowels, which
 * Arabic leaves unwritten, and doubled letters are left out. It serves to find and compare, never to show.
 */
final class Skeleton {
    private static final String FROM =
            "بپتطثجغگژكقکخحهدضذرزظسصشچفڤلمن" + "bptdkqcgjhrzsxflmnv" + "бптдкгжхрзсшщчцфлмнв";
    private static final String TO = "BBTTTGGGGKKKHHHDDDRZZSSXXFFLMN" + "BBTDKKKGGHRZSXFLMNF" + "BBTDKGGHRZSXXXSFLMNF";
    private static final Map<String, String> PAIRS = Map.of(
            "sh", "ш", "ch", "ч", "kh", "х", "gh", "г", "zh", "ж", "ph", "ф", "th", "т", "dh", "д", "ts", "ц", "dj",
            "ж");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PAIR = Pattern.compile("sh|ch|kh|gh|zh|ph|th|dh|ts|dj");
    private static final Pattern AFFRICATE = Pattern.compile("TX|TS");

    private Skeleton() {}

    /** The skeleton of one word; empty where it has no consonant. */
    static String of(String word) {
        String plain = MARKS.matcher(Normalizer.normalize(Folding.fold(word), Normalizer.Form.NFD))
                .replaceAll("");
        String bare = plain.replace("дж", "ж").replaceAll("(?<=.)(ه|(?<![kgsctdpz])h)$", "");
        String one = PAIR.matcher(bare).replaceAll(found -> PAIRS.getOrDefault(found.group(), ""));
        StringBuilder out = new StringBuilder(one.length());
        for (int i = 0; i < one.length(); i++) {
            int at = FROM.indexOf(one.charAt(i));
            if (at >= 0) {
                out.append(TO.charAt(at));
            }
        }
        return undoubled(
                AFFRICATE.matcher(out).replaceAll(found -> found.group().substring(1)));
    }

    private static String undoubled(String letters) {
        StringBuilder out = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            if (i == 0 || letters.charAt(i) != letters.charAt(i - 1)) {
                out.append(letters.charAt(i));
            }
        }
        return out.toString();
    }
}
