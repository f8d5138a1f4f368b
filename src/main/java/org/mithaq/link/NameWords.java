package org.mithaq.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.text.EditDistance;
import org.mithaq.text.Folding;

/**
 * The words of a name that tell people apart, folded: without accents, without the article, without words that only link
 * ({@code بن}, {@code آل}, {@code al}), and with {@code عبد} and {@code أبو} joined to what follows, its article included. Which words those are
 * stands in {@code link/name-words.tsv}.
 *
 * @param words never empty
 * @param fathers places of the words behind {@code بن} and the like
 */
public record NameWords(List<Word> words, Set<Integer> fathers) {
    private static final Map<String, Role> ROLES = new HashMap<>();
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String ARTICLE = "ال";
    private static final int SHORT = 4;
    private static final int LEAST_UNDIVIDED = 8;
    private static final int FEW = 3;

    /** What a word does in names: only links, links to a father, or leans on the next. */
    private enum Role {
        LINK,
        FATHER,
        LEANING
    }

    static {
        DataFile.rows("name-words.tsv", 2)
                .forEach(row -> ROLES.put(row.get(0), DataFile.value("name-words.tsv", Role.class, row.get(1))));
    }

    public NameWords {
        words = List.copyOf(words);
        fathers = Set.copyOf(fathers);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A name has words");
        }
    }

    /** The words of a name as written. */
    public static NameWords of(String name) {
        List<Word> words = new ArrayList<>();
        Set<Integer> fathers = new HashSet<>();
        String plain = plain(name);
        String leaning = "";
        for (String piece : pieces(plain)) {
            Role role = ROLES.get(piece);
            if (role == Role.LEANING && leaning.isEmpty()) {
                leaning = piece;
            } else if (!leaning.isEmpty()) {
                boolean leansOn = role == Role.LINK;
                words.addAll(leansOn ? List.of() : List.of(Word.of(leaning + piece)));
                leaning = leansOn ? leaning + piece : "";
            } else if (role == Role.FATHER) {
                fathers.add(words.size());
            } else if (role == null) {
                words.add(Word.of(withoutArticle(piece)));
            }
        }
        if (!leaning.isEmpty() || words.isEmpty()) {
            words.add(Word.of(leaning.isEmpty() ? plain.strip() : leaning));
        }
        return new NameWords(words, fathers);
    }

    /** A word without the Arabic article. */
    public static String withoutArticle(String word) {
        return word.length() > SHORT && word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
    }

    /** Folded, and with hamza as careless spelling has it: {@code فائز} is {@code فايز}. */
    private static String plain(String name) {
        String folded = Folding.fold(name);
        String plain = isDecomposed(folded)
                ? folded
                : MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD))
                        .replaceAll("");
        return plain.replace("ء", "");
    }

    /** Whether no letter has a mark of its own, told at once for Arabic: the normalizer is slow to find out. */
    private static boolean isDecomposed(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean plain = c < '\u0080' || c == 'ء' || (c >= 'ا' && c <= 'ي');
            if (!plain) {
                return Normalizer.isNormalized(folded, Normalizer.Form.NFD);
            }
        }
        return true;
    }

    /** The runs of letters and digits. */
    private static List<String> pieces(String plain) {
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
            int c = plain.codePointAt(at);
            if (!Character.isLetter(c) && !isNumber(c)) {
                add(pieces, plain, begin, at);
                begin = at + Character.charCount(c);
            }
        }
        add(pieces, plain, begin, plain.length());
        return pieces;
    }

    private static void add(List<String> pieces, String plain, int begin, int end) {
        if (begin < end) {
            pieces.add(plain.substring(begin, end));
        }
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Share of the letters of two names that are met by a like word of the other, in any order, by how like it is. */
    public double likeness(NameWords other) {
        double met = 0;
        boolean[] taken = new boolean[other.size()];
        for (Word word : words) {
            int best = -1;
            double like = 0;
            for (int i = 0; i < other.size(); i++) {
                double now = taken[i] ? 0 : word.likeness(other.words.get(i));
                if (now > like) {
                    best = i;
                    like = now;
                }
            }
            if (best >= 0) {
                taken[best] = true;
                met += like
                        * (word.text().length() + other.words.get(best).text().length());
            }
        }
        return met / (letters() + other.letters());
    }

    /** The name with another first word. */
    public NameWords beginning(String first) {
        List<Word> all = new ArrayList<>(words);
        all.set(0, Word.of(first));
        return new NameWords(all, fathers);
    }

    /** Whether the letters are the same but for one, however they are divided: {@code سلفاكير}, {@code سلفا كير}. */
    boolean isDividedOtherwise(NameWords other) {
        int difference = letters() - other.letters();
        return size() != other.size()
                && letters() >= LEAST_UNDIVIDED
                && Math.abs(difference) <= 1
                && EditDistance.isWithin(undivided(), other.undivided(), 1);
    }

    private String undivided() {
        return joined("");
    }

    /** Whether it is written in another script, and sounds the same as far as scripts let tell. */
    boolean soundsLike(NameWords other) {
        return size() > 1
                && first().script() != other.first().script()
                && sounds().length() > FEW
                && sounds().equals(other.sounds());
    }

    private int letters() {
        int letters = 0;
        for (int i = 0; i < size(); i++) {
            letters += word(i).text().length();
        }
        return letters;
    }

    int size() {
        return words.size();
    }

    boolean isSame(NameWords other) {
        boolean same = size() == other.size();
        for (int i = 0; same && i < size(); i++) {
            same = word(i).isSame(other.word(i));
        }
        return same;
    }

    Word word(int at) {
        return words.get(at);
    }

    Word first() {
        return words.get(0);
    }

    Word last() {
        return words.get(words.size() - 1);
    }

    /** The words in one string. */
    String text() {
        return joined(" ");
    }

    /** Their sounds in one string, undivided; empty where a word has none: those say too little. */
    String sounds() {
        StringBuilder sounds = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            if (word(i).sounds().isEmpty()) {
                return "";
            }
            sounds.append(word(i).sounds());
        }
        return sounds.toString();
    }

    private String joined(String gap) {
        StringBuilder text = new StringBuilder(first().text());
        for (int i = 1; i < size(); i++) {
            text.append(gap).append(word(i).text());
        }
        return text.toString();
    }
}
