package org.mithaq.extract;

import java.util.Optional;
import java.util.Set;
import org.mithaq.language.Match;
import org.mithaq.language.Term.Category;

/**
 * Reads phrases that name an instrument: a head noun and its title, which goes on over adjectives and over what the
 * instrument is between, about and for, up to a verb, a relative clause, a date or the end of the clause.
 */
final class PaperReader {
    private static final Set<String> TITLE_LINKS = Set.of("بين", "بشان", "حول", "بخصوص");
    private static final Set<String> FIELDS = Set.of("مجال", "مجالات", "مجالي", "قطاع", "قطاعات", "شان", "ميدان");
    private static final Set<String> STOPS = Set.of("،", ",", ".", ":", "؛", "(", ")", "-", "–", "؟", "!");
    /** Words that belong to what follows a title, not to it. */
    private static final Set<String> LEADS_ON = Set.of(
            "بتاريخ", "المؤرخ", "المؤرخه", "مؤرخ", "مؤرخه", "للفتره", "للاعوام", "بين", "مع", "في", "حول", "بشان");

    private static final int LONGEST = 22;

    private final Words words;
    private final Clauses clauses;

    PaperReader(Words words) {
        this.words = words;
        this.clauses = new Clauses(words, java.util.List.of());
    }

    Optional<Mention> read(int at) {
        Optional<Match> head = words.match(at, Category.INSTRUMENT);
        if (head.isEmpty() || words.hit(at).filter(hit -> hit.length() > 1).isPresent()) {
            return Optional.empty();
        }
        Match match = head.get();
        if (isVerbalNoun(match)) {
            return Optional.empty();
        }
        boolean closed = isDefinite(match) && !continues(match.to());
        int to = closed ? match.to() : adjectives(match.to());
        String proclitic = match.split().conjunction() + match.split().preposition();
        return Optional.of(new Mention.Paper(
                at, match.to(), proclitic, match.term().value(), closed ? to : title(to), isDefinite(match)));
    }

    /** "holding" a meeting and "a contract" are written alike: an event noun behind, or a clause begun, decides. */
    private boolean isVerbalNoun(Match match) {
        if (!words.has(match.from(), Category.LIGHT_VERB)) {
            return false;
        }
        boolean opens =
                match.from() == 0 || !words.isWord(match.from() - 1) || words.has(match.from() - 1, Category.BOUNDARY);
        boolean dated = words.times().stream().anyMatch(time -> time.last() == match.from());
        return opens
                || dated
                || words.has(match.to(), Category.EVENT_NOUN)
                || words.has(match.to() + 1, Category.EVENT_NOUN);
    }

    private boolean isDefinite(Match match) {
        boolean article = match.split().article()
                || words.form(match.from()).startsWith("ال")
                || (match.length() > 1 && words.form(match.to() - 1).startsWith("ال"));
        return article && words.quantityBefore(match.from()) == 0;
    }

    /** A definite noun takes definite adjectives and prepositional phrases; a bare noun behind it is another phrase. */
    private boolean continues(int at) {
        String form = words.form(at);
        return form.startsWith("ال")
                || form.startsWith("لل")
                || isOf(at, Category.OFFICE)
                || TITLE_LINKS.contains(form)
                || form.equals("في");
    }

    /** "of the presidents". */
    private boolean isOf(int at, Category category) {
        return words.match(at, category)
                .filter(match -> match.split().preposition().equals("ل"))
                .isPresent();
    }

    private int adjectives(int from) {
        int at = from;
        while (at < words.size() && isAdjective(at)) {
            at++;
        }
        return at;
    }

    /** A word that can go on with the noun phrase: no small word, no verb, no mark. */
    private boolean isAdjective(int at) {
        return words.isWord(at)
                && !words.has(at, Category.PREPOSITION)
                && !words.has(at, Category.BOUNDARY)
                && !clauses.isVerb(at)
                && !words.has(at, Category.EVENT_PARTICIPLE)
                && !words.has(at, Category.ADVERB)
                && !words.has(at, Category.QUALIFIER);
    }

    /** Index after the title whose noun phrase ends at {@code from}. */
    private int title(int from) {
        int at = from;
        boolean between = false;
        while (at < words.size() && at - from < LONGEST) {
            boolean another = words.form(at).startsWith("و")
                    && (words.has(at, Category.INSTRUMENT) || words.has(at, Category.EVENT_NOUN));
            between |= words.is(at, "بين");
            boolean signatory = !between && words.has(at, Category.OFFICE) && !isOf(at, Category.OFFICE);
            if (STOPS.contains(words.form(at)) || words.beginsTime(at) || another || signatory || !goesOn(at)) {
                break;
            }
            at++;
        }
        while (at > from && LEADS_ON.contains(words.form(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean goesOn(int at) {
        if (!words.isWord(at)) {
            return words.is(at, "\"", "“", "«", "”", "»");
        }
        boolean field = words.is(at, "في") && FIELDS.contains(words.form(at + 1));
        return field || TITLE_LINKS.contains(words.form(at)) || isAdjective(at);
    }
}
