package org.mithaq.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.mithaq.language.LayoutTerms;
import org.mithaq.text.Line.Kind;

/** Lines that are known wherever they stand: menus, credits, comment forms, closing marks, other stories. */
final class Marks {
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final int SHORT = 15;
    private static final int LONGEST_MENU = 16;
    private static final int LONGEST_CREDIT = 12;
    private static final int MOST_RELATED = 6;

    private final LayoutTerms terms;
    private final DateLine dates;

    Marks(LayoutTerms terms, DateLine dates) {
        this.terms = terms;
        this.dates = dates;
    }

    void mark(Page page) {
        for (int i = 0; i < page.size(); i++) {
            TextLine line = page.line(i);
            if (isBoilerplate(line)) {
                page.set(i, Kind.BOILERPLATE);
            } else if (isCredit(line, terms.photoCredits())) {
                page.set(i, Kind.PHOTO_CREDIT);
            } else if (isCredit(line, terms.sourceCredits())) {
                page.set(i, Kind.SOURCE_CREDIT);
            } else if (isRelated(line)) {
                markRelated(page, i);
            }
        }
        markComments(page);
    }

    boolean isEnumerator(TextLine line) {
        return terms.enumerators().contains(line.key());
    }

    private boolean isBoilerplate(TextLine line) {
        String key = line.key();
        return key.isEmpty()
                || terms.boilerplate().contains(key)
                || terms.comments().contains(key)
                || (LayoutTerms.begins(key, terms.boilerplatePrefixes()) && line.words() <= 2 * SHORT)
                || (line.words() <= SHORT && terms.boilerplateParts().stream().anyMatch(key::contains))
                || isMenu(line)
                || dates.isTime(line)
                || (MAIL.matcher(line.raw()).find() && line.words() <= 7);
    }

    /** Words of menus and numbers, nothing else: {@code Ru En}, {@code 0}, {@code 3 تعليقات}. */
    private boolean isMenu(TextLine line) {
        return line.words() <= LONGEST_MENU
                && !dates.isDate(line)
                && Arrays.stream(line.key().split(" "))
                        .allMatch(word -> terms.menuWords().contains(word) || isNumber(word));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** {@code المصدر: تاس}: a word of credit, a mark, a name. Without the mark only what is short and not a sentence. */
    private static boolean isCredit(TextLine line, List<String> words) {
        if (line.words() > LONGEST_CREDIT || line.hasStop() || !LayoutTerms.begins(line.key(), words)) {
            return false;
        }
        boolean marked = line.raw().matches("(?s)[*•\\-(\\[ ]*[\\p{L}\\p{M}ـ ]{2,20}[:：|/].*");
        boolean starred = line.raw().startsWith("*") || line.raw().startsWith("(");
        return marked || starred;
    }

    private boolean isRelated(TextLine line) {
        return LayoutTerms.begins(line.key(), terms.related()) && line.words() <= LONGEST_MENU + 4 && !line.hasStop();
    }

    /** The announcement, and the headlines below it when it stands alone. */
    private void markRelated(Page page, int at) {
        page.set(at, Kind.BOILERPLATE);
        if (!terms.related().contains(page.line(at).key())) {
            return;
        }
        for (int i = at + 1; i < page.size() && i <= at + MOST_RELATED; i++) {
            TextLine line = page.line(i);
            boolean sentence = line.hasStop() && !line.raw().endsWith("؟");
            if (sentence || line.hasColon() || line.words() > LONGEST_MENU) {
                return;
            }
            page.set(i, Kind.BOILERPLATE);
        }
    }

    /** Behind the comment form, when text stands before it, only readers speak. */
    private void markComments(Page page) {
        boolean text = false;
        boolean comments = false;
        for (int i = 0; i < page.size(); i++) {
            text = text || page.line(i).isParagraph();
            comments =
                    comments || (text && terms.comments().contains(page.line(i).key()));
            if (comments) {
                page.set(i, Kind.BOILERPLATE);
            }
        }
    }
}
