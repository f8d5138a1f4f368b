package org.mithaq.reference;

import java.util.ArrayList;
import java.util.List;

/** What may be written together with the Arabic word behind it: و ف, then ب ل ك, then the article. */
final class Proclitics {
    private static final String ARTICLE = "ال";

    private Proclitics() {}

    /**
     * A way to cut a word.
     *
     * @param proclitic what is cut off
     * @param rest the word behind it, which keeps an article that a name may begin with
     * @param article whether an article was cut off as well
     */
    record Cut(String proclitic, String rest, boolean article) {
        static Cut none(String form) {
            return new Cut("", form, false);
        }

        /** Whether a name of this sense may be written so. */
        boolean admits(Sense sense) {
            if (article) {
                return sense.entity().kind() == Entity.Kind.ORGANIZATION && rest.length() > 3;
            }
            boolean shortAdjective = sense.use() == Sense.Use.ADJECTIVE && rest.length() <= 3;
            return !shortAdjective || proclitic.isEmpty() || proclitic.equals("و");
        }
    }

    /** The ways to cut a folded word, the shortest proclitic first; the whole word is not among them. */
    static List<Cut> cuts(String form) {
        if (form.length() < 3 || "وفبلكا".indexOf(form.charAt(0)) < 0) {
            return List.of();
        }
        List<Cut> cuts = new ArrayList<>();
        boolean conjunction = form.charAt(0) == 'و' || form.charAt(0) == 'ف';
        if (conjunction) {
            add(cuts, form, 1);
        }
        addPreposition(cuts, form, 0);
        if (conjunction) {
            addPreposition(cuts, form, 1);
        }
        int plain = cuts.size();
        addArticle(cuts, Cut.none(form));
        for (int i = 0; i < plain; i++) {
            addArticle(cuts, cuts.get(i));
        }
        return cuts;
    }

    private static void addPreposition(List<Cut> cuts, String form, int at) {
        char c = form.charAt(at);
        if (c != 'ب' && c != 'ل' && c != 'ك') {
            return;
        }
        add(cuts, form, at + 1);
        if (c == 'ل' && form.startsWith("لل", at)) {
            cuts.add(new Cut(form.substring(0, at + 1), ARTICLE + form.substring(at + 2), false));
        }
    }

    private static void add(List<Cut> cuts, String form, int length) {
        if (form.length() - length >= 2) {
            cuts.add(new Cut(form.substring(0, length), form.substring(length), false));
        }
    }

    private static void addArticle(List<Cut> cuts, Cut cut) {
        if (cut.rest().startsWith(ARTICLE) && cut.rest().length() > 4) {
            cuts.add(new Cut(cut.proclitic() + ARTICLE, cut.rest().substring(2), true));
        }
    }
}
