package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.language.Match;
import org.mithaq.language.Split;
import org.mithaq.language.Term.Category;
import org.mithaq.reference.Entity;
import org.mithaq.reference.Hit;

/**
 * Reads one phrase that names a person: honorifics, a chain of offices with their portfolios and states, and a name, in
 * any of the orders that news uses. An office alone is a person too, unnamed; a dual or plural office with several
 * states is several.
 */
final class PersonReader {
    private static final Set<String> OWN_STATE = Set.of("", "ب", "ل", "في");
    private static final Set<String> ACCREDITATION = Set.of("لدي", "لدى", "الي", "في");

    private final Words words;
    private final NameReader names;
    private final int start;
    private final List<Entity> states = new ArrayList<>();
    private final List<Party> named = new ArrayList<>();
    private int at;
    private String proclitic = "";
    private @Nullable String office;
    private @Nullable Entity body;
    private boolean several;
    private boolean titled;
    private boolean counterpart;

    private PersonReader(Words words, NameReader names, int start) {
        this.words = words;
        this.names = names;
        this.start = start;
        this.at = start;
    }

    /** The person phrase that begins at a token. */
    static Optional<Mention> read(Words words, NameReader names, int start) {
        return new PersonReader(words, names, start).read();
    }

    private Optional<Mention> read() {
        if (words.match(start, Category.PREPOSITION)
                .filter(match -> match.length() > 1)
                .isPresent()) {
            return Optional.empty();
        }
        honorifics();
        offices();
        honorifics();
        if (office != null && at < words.size()) {
            offices();
            honorifics();
        }
        name();
        if (!named.isEmpty()) {
            laterOffice();
            return Optional.of(mention(titledParties()));
        }
        return office == null ? Optional.empty() : Optional.of(mention(unnamed()));
    }

    private Mention mention(List<Party> parties) {
        return new Mention.Parties(start, at, proclitic, parties);
    }

    private boolean begins() {
        return at == start;
    }

    private void take(Match match) {
        if (begins()) {
            proclitic = match.split().conjunction() + match.split().preposition();
        }
        at = match.to();
    }

    /** Whether a word in mid-phrase goes on with it: it opens neither a conjunct nor a prepositional phrase. */
    private boolean goesOn(Split split) {
        return begins() || (split.conjunction().isEmpty() && split.preposition().isEmpty());
    }

    private void honorifics() {
        while (true) {
            Optional<Match> match = words.match(at, Category.HONORIFIC);
            if (match.isEmpty() || !goesOn(match.get().split()) || !isTitle(match.get())) {
                return;
            }
            take(match.get());
            titled = true;
            if (words.is(at, ".") && words.form(at - 1).length() == 1) {
                at++;
            }
        }
    }

    private boolean isTitle(Match match) {
        return match.term().lemma().length() > 1 || words.is(match.to(), ".");
    }

    private void offices() {
        while (true) {
            Optional<Match> match = words.match(at, Category.OFFICE);
            if (match.isPresent() && officeGoesOn(match.get())) {
                takeOffice(match.get());
            } else if (begins()
                    && words.match(at, Category.GROUP)
                            .filter(PersonReader::isCounterpart)
                            .isPresent()) {
                take(words.match(at, Category.GROUP).orElseThrow());
                counterpart = true;
                office = "counterpart";
            } else {
                return;
            }
            complements();
        }
    }

    private static boolean isCounterpart(Match match) {
        return match.term().value().equals("counterpart");
    }

    /** A second office joined by a conjunction is the same person's while no state has closed the first. */
    private boolean officeGoesOn(Match match) {
        if (words.sentence().tokens().get(match.from()).surface().endsWith("اً")) {
            return false;
        }
        Split split = match.split();
        if (goesOn(split)) {
            return true;
        }
        return split.preposition().isEmpty() && office != null && states.isEmpty() && body == null && !split.article();
    }

    private void takeOffice(Match match) {
        if (office == null) {
            office = match.term().value();
            several = isSeveral(match);
        }
        take(match);
    }

    /** Dual and plural offices name several persons. */
    private static boolean isSeveral(Match match) {
        String lemma = org.mithaq.text.Folding.fold(match.term().lemma());
        String first = lemma.contains(" ") ? lemma.substring(0, lemma.indexOf(' ')) : lemma;
        boolean ending =
                first.equals(match.split().core()) && first.matches(".*(راء|ساء|لاء|ماء|ادة|اده|يرا|يري|يسا|يسي)");
        return ending || (!lemma.contains(" ") && match.split().core().matches(lemma + "(ا|ي|ان|ين)"));
    }

    private void complements() {
        while (at < words.size() && complement()) {
            if (words.is(at, "\"", "«", "»", "“", "”") && words.has(at + 1, Category.PORTFOLIO)) {
                at++;
            }
        }
    }

    private boolean complement() {
        Optional<Hit> hit = words.hit(at);
        Optional<Match> portfolio = words.match(at, Category.PORTFOLIO);
        int byName = hit.map(Hit::length).orElse(0);
        int byPortfolio = portfolio.map(Match::length).orElse(0);
        if (hit.isPresent() && (byName > byPortfolio || portfolio.isEmpty()) && stateOrBody(hit.get())) {
            return true;
        }
        if (portfolio.isPresent() && !opensOffice()) {
            at = portfolio.get().to();
            return true;
        }
        return stateHead() || accreditation() || openPortfolio();
    }

    /** A definite noun right behind "minister" and the like is its portfolio, listed or not. */
    private boolean openPortfolio() {
        boolean open = at > start && isIndefinite(words.form(at - 1));
        if (open && words.isCommon(at) && isPlain(at) && words.form(at).length() > 2) {
            at++;
            return true;
        }
        return false;
    }

    private boolean isPlain(int at) {
        return words.matches(at).stream().allMatch(match -> match.term().is(Category.ORGANIZATION_HEAD));
    }

    /** A noun without article or pronoun calls for the noun it belongs to. */
    private static boolean isIndefinite(String form) {
        return !form.matches("(و|ل|ب)?ال.*|لل.*|.*(ها|هم|نا)|.{4,}ا");
    }

    /** A conjunct that is an office of its own ends the portfolio: "and Foreign Minister X". */
    private boolean opensOffice() {
        Optional<Match> match = words.match(at, Category.OFFICE);
        return match.isPresent() && !match.get().split().conjunction().isEmpty();
    }

    private boolean stateOrBody(Hit hit) {
        boolean joined = hit.proclitic().startsWith("و");
        Optional<Entity> state = Senses.adjective(hit).or(() -> Senses.state(hit));
        if (state.isPresent()) {
            return takeState(hit, state.get(), joined);
        }
        Optional<Entity> organization = Senses.organization(hit);
        if (organization.isPresent() && !joined) {
            body = body == null ? organization.get() : body;
            at += hit.length();
            return true;
        }
        Optional<Entity> place = Senses.place(hit);
        if (place.isPresent()
                && OWN_STATE.contains(hit.proclitic())
                && Senses.persons(hit).isEmpty()) {
            at += hit.length();
            return true;
        }
        return false;
    }

    private boolean takeState(Hit hit, Entity state, boolean joined) {
        if (body != null
                && states.isEmpty()
                && hit.proclitic().isEmpty()
                && Senses.adjective(hit).isEmpty()) {
            return false;
        }
        if (joined ? !several || states.isEmpty() : !OWN_STATE.contains(hit.proclitic())) {
            return false;
        }
        if (!joined && !states.isEmpty() && !states.contains(state)) {
            return false;
        }
        states.add(state);
        at += hit.length();
        return true;
    }

    /** "of the State of Qatar", "of the Kingdom": a head word and the state it belongs to. */
    private boolean stateHead() {
        Optional<Match> head = words.match(at, Category.STATE_HEAD);
        if (head.isEmpty() || !head.get().split().conjunction().isEmpty()) {
            return false;
        }
        Optional<Hit> hit = words.hit(head.get().to());
        if (hit.isPresent() && hit.get().proclitic().isEmpty()) {
            Optional<Entity> state = Senses.adjective(hit.get()).or(() -> Senses.state(hit.get()));
            if (state.isPresent() && (states.isEmpty() || states.contains(state.get()))) {
                states.add(state.get());
                at = head.get().to() + hit.get().length();
                return true;
            }
        }
        return false;
    }

    /** "to the Kingdom", "at the United Nations": where an ambassador or envoy serves; no one he represents. */
    private boolean accreditation() {
        boolean serves = "ambassador".equals(office) || "envoy".equals(office);
        if (!serves || !ACCREDITATION.contains(words.form(at))) {
            return false;
        }
        Optional<Hit> hit = words.hit(at + 1);
        if (hit.isPresent()
                && hit.get().proclitic().isEmpty()
                && Senses.persons(hit.get()).isEmpty()) {
            at += 1 + hit.get().length();
            return true;
        }
        Optional<Match> head = words.match(at + 1, Category.STATE_HEAD);
        if (head.isPresent()) {
            at = head.get().to();
            return true;
        }
        return false;
    }

    private void name() {
        int from = at;
        if (office != null && words.is(at, "،", ",", "-", "–", ":", "\"", "«", "(")) {
            from++;
            from = afterHonorifics(from);
        }
        int end = nameAt(from);
        if (end > from) {
            add(from, end);
            at = end;
            moreNames();
        }
    }

    private int afterHonorifics(int from) {
        int next = from;
        while (words.match(next, Category.HONORIFIC)
                .filter(m -> m.split().isWhole())
                .isPresent()) {
            next = words.match(next, Category.HONORIFIC).orElseThrow().to();
            titled = true;
        }
        return next;
    }

    /** Index after the name at {@code from}; a run of unknown words is one only behind a title. */
    private int nameAt(int from) {
        Optional<Hit> hit = words.hit(from).filter(h -> !Senses.persons(h).isEmpty());
        boolean bare = from == start;
        if (hit.isPresent() && (bare || hit.get().proclitic().isEmpty())) {
            if (bare) {
                proclitic = hit.get().proclitic();
            }
            if (!bare || !Senses.weak(hit.get())) {
                int known = from + hit.get().length();
                return Math.max(known, titled || office != null ? names.end(from) : known);
            }
        }
        if (!titled && office == null) {
            return from;
        }
        int end = names.end(from);
        boolean comma = from > at;
        return comma && (end - from < 2 || !closes(end)) ? from : end;
    }

    /** Behind a comma, a run of unknown words is a name only when a mark or a verb closes it. */
    private boolean closes(int end) {
        return end >= words.size()
                || !words.isWord(end)
                || words.has(end, Category.EVENT_VERB)
                || words.has(end, Category.EVENT_NOUN)
                || words.has(end, Category.PREPOSITION);
    }

    private void moreNames() {
        while (several && named.size() < Math.max(states.size(), 2)) {
            Optional<Hit> hit = words.hit(at)
                    .filter(h -> h.proclitic().equals("و") && !Senses.persons(h).isEmpty());
            if (hit.isEmpty()) {
                return;
            }
            add(at, at + hit.get().length());
            at += hit.get().length();
        }
    }

    private void add(int from, int end) {
        List<Entity> candidates = words.hit(from)
                .filter(hit -> from + hit.length() == end || Senses.persons(hit).size() == 1)
                .map(Senses::persons)
                .orElse(List.of());
        String cut =
                from == start ? proclitic : words.hit(from).map(Hit::proclitic).orElse("");
        named.add(new Party(Actor.Kind.PERSON, from, end, cut, true, candidates, null, null, null));
    }

    /** "X, the Russian foreign minister,": an office behind the name, between marks. */
    private void laterOffice() {
        boolean marked = words.is(at, "،", ",", "(");
        if ((office != null && marked) || (!marked && !words.has(at, Category.OFFICE))) {
            return;
        }
        PersonReader behind = new PersonReader(words, names, marked ? at + 1 : at);
        behind.offices();
        boolean closed = behind.at >= words.size() || words.is(behind.at, "،", ",", ")", ".");
        boolean another = behind.nameAt(behind.at) > behind.at;
        boolean fits =
                office == null || (!states.isEmpty() && states.containsAll(behind.states) && !behind.states.isEmpty());
        if (behind.office != null && behind.proclitic.isEmpty() && fits && (marked ? closed : !another)) {
            office = office == null ? behind.office : office;
            body = behind.body;
            states.addAll(behind.states);
            at = behind.at;
        }
    }

    private List<Party> titledParties() {
        List<Party> out = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Entity state = states.isEmpty() ? null : states.get(Math.min(i, states.size() - 1));
            out.add(named.get(i).withOffice(counterpart ? null : office, state, body));
        }
        return out;
    }

    private List<Party> unnamed() {
        List<Party> out = new ArrayList<>();
        for (Entity state : states.isEmpty() ? java.util.Collections.<Entity>singletonList(null) : states) {
            out.add(new Party(Actor.Kind.PERSON, start, at, proclitic, false, List.of(), office, state, body));
            if (!several) {
                break;
            }
        }
        return out;
    }
}
