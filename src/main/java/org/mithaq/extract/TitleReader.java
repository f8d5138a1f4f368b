package org.mithaq.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.language.Match;
import org.mithaq.language.Split;
import org.mithaq.language.Term.Category;
import org.mithaq.text.Folding;

/**
 * Reads the title that leads to a name: honorifics and a chain of offices, each with its portfolio and the state or body
 * it is of. The reader moves over the words as it reads; what it has found so far stands in its title.
 */
final class TitleReader {
    /** How plurals and duals of offices end that have no regular ending. */
    private static final Pattern SEVERAL = Pattern.compile(".*(راء|ساء|لاء|ماء|ادة|اده|ضاء|يرا|يري|يسا|يسي)");

    private static final String COUNTERPART = "counterpart";

    /** The office, once read, that only one state has. */
    private @Nullable String sole;

    private final Words words;
    private final int start;
    private final Title title;
    private final OfficeComplements complements;

    private TitleReader(Words words, int start) {
        this.words = words;
        this.start = start;
        this.title = new Title(start);
        this.complements = new OfficeComplements(words, start, title);
    }

    /** Reads honorifics and offices in any order. */
    static Title read(Words words, int start) {
        return new TitleReader(words, start).read();
    }

    private Title read() {
        honorifics();
        offices();
        honorifics();
        if (title.office != null && title.at < words.size()) {
            offices();
            honorifics();
        }
        return title;
    }

    /** Reads offices alone, behind a name: what follows them with "to" is no longer theirs. */
    static Title readOffices(Words words, int start) {
        TitleReader reader = new TitleReader(words, start);
        reader.title.behindName = true;
        reader.offices();
        return reader.title;
    }

    private boolean begins() {
        return title.at == start;
    }

    private void take(Match match) {
        if (begins()) {
            title.proclitic = match.split().conjunction() + match.split().preposition();
        }
        title.at = match.to();
    }

    /** Whether a word in mid-phrase goes on with it: it opens neither a conjunct nor a prepositional phrase. */
    private boolean goesOn(Split split) {
        return begins() || (split.conjunction().isEmpty() && split.preposition().isEmpty());
    }

    private void honorifics() {
        while (true) {
            Optional<Match> match = words.match(title.at, Category.HONORIFIC);
            if (match.isEmpty() || !goesOn(match.get().split()) || !isTitle(match.get())) {
                return;
            }
            take(match.get());
            title.titled = true;
            if (words.is(title.at, ".") && words.form(title.at - 1).length() == 1) {
                title.at++;
            }
        }
    }

    private boolean isTitle(Match match) {
        String written = words.sentence().tokens().get(match.from()).surface();
        boolean his = (match.split().article() || written.endsWith("ة"))
                && match.term().lemma().endsWith("ه");
        boolean state = match.split().core().equals("دوله") && !words.has(match.to(), Category.OFFICE);
        return !his && !state && isWhole(match);
    }

    private boolean isWhole(Match match) {
        return match.term().lemma().length() > 1 || words.is(match.to(), ".");
    }

    private void offices() {
        while (true) {
            Optional<Match> match = words.match(title.at, Category.OFFICE);
            if (match.isPresent() && officeGoesOn(match.get())) {
                takeOffice(match.get());
            } else if (begins()
                    && words.match(title.at, Category.GROUP)
                            .filter(TitleReader::isCounterpart)
                            .isPresent()) {
                takeCounterpart(words.match(title.at, Category.GROUP).orElseThrow());
            } else {
                return;
            }
            complements.read();
        }
    }

    private static boolean isCounterpart(Match match) {
        return match.term().value().startsWith(COUNTERPART);
    }

    /** One counterpart has the office of whom he meets; of several only the body is known that they are of. */
    private void takeCounterpart(Match match) {
        take(match);
        title.several = !match.term().value().equals(COUNTERPART);
        title.group = title.several;
        title.counterpart = !title.several;
        title.office = title.several ? "official" : COUNTERPART;
    }

    /** A second office joined by a conjunction is the same person's while no state has closed the first. */
    private boolean officeGoesOn(Match match) {
        if (words.sentence().tokens().get(match.from()).surface().endsWith("اً")) {
            return false;
        }
        Split split = match.split();
        if (sole != null && !match.term().value().startsWith(sole)) {
            return false;
        }
        if (goesOn(split)) {
            boolean others = !title.states.isEmpty() && !title.several && isSeveral(match);
            return !others && !isOfAnother(match);
        }
        return split.preposition().isEmpty()
                && title.office != null
                && title.states.isEmpty()
                && title.body == null
                && !split.article();
    }

    /**
     * "the Syrian president the Egyptian president", "the Lebanese president the head of the British party": an office of
     * another state or body is another person's.
     */
    private boolean isOfAnother(Match match) {
        if (title.office == null) {
            return false;
        }
        TitleReader next = new TitleReader(words, match.from());
        next.takeOffice(match);
        next.complements.read();
        boolean stateless = next.title.states.isEmpty() && next.title.body == null;
        if (title.isHead() && !next.title.isHead() && title.states.isEmpty() && !next.title.states.isEmpty()) {
            return next.title.isRepresentative();
        }
        boolean known = !title.states.isEmpty() || (title.body != null && !title.behindName);
        boolean same = next.title.states.isEmpty()
                ? next.title.body == null || next.title.body.equals(title.body)
                : next.title.states.stream().anyMatch(title.states::contains);
        return !same && known && !stateless;
    }

    private void takeOffice(Match match) {
        String value = match.term().value();
        int own = value.indexOf(' ');
        if (own > 0 && title.states.isEmpty()) {
            words.state(value.substring(own + 1)).ifPresent(title.states::add);
            sole = value.substring(0, own);
        }
        if (title.office == null) {
            title.office = own < 0 ? value : value.substring(0, own);
            title.several = isSeveral(match);
            title.group = Title.DELEGATION.equals(title.office)
                    || (title.several && !match.split().core().endsWith("ا"));
        }
        take(match);
    }

    /** Dual and plural offices name several persons. */
    private static boolean isSeveral(Match match) {
        String lemma = Folding.fold(match.term().lemma());
        String first = lemma.contains(" ") ? lemma.substring(0, lemma.indexOf(' ')) : lemma;
        boolean ending =
                first.equals(match.split().core()) && SEVERAL.matcher(first).matches();
        return ending || (!lemma.contains(" ") && match.split().core().matches(lemma + "(ا|ي|ان|ين|و|ون)"));
    }
}
