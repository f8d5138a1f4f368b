package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.language.Match;
import org.mithaq.language.Split;
import org.mithaq.language.Term.Category;
import org.mithaq.reference.Entity;
import org.mithaq.reference.Hit;
import org.mithaq.text.Folding;

/**
 * Reads the title that leads to a name: honorifics and a chain of offices, each with its portfolio and the state or body
 * it is of. The reader moves over the words as it reads; what it has found so far stands in its fields.
 */
final class TitleReader {
    /** How plurals and duals of offices end that have no regular ending. */
    private static final Pattern SEVERAL = Pattern.compile(".*(راء|ساء|لاء|ماء|ادة|اده|ضاء|يرا|يري|يسا|يسي)");

    /** A word with an article or a pronoun, or an adverb by its ending. */
    private static final Pattern DEFINITE = Pattern.compile("(و|ل|ب)?ال.*|لل.*|.*(ها|هم|نا)|.{4,}ا");

    private static final Set<String> OWN_STATE = Set.of("", "ب", "ل", "في");
    private static final Set<String> ORIGIN = Set.of("من", "في", "ب", "عن");
    private static final String COUNTERPART = "counterpart";
    private static final String DELEGATION = "delegation";
    private static final int RANK = 2;
    private static final Set<String> ACCREDITATION = Set.of("لدي", "الي", "في");

    /** The states the offices are of, in order; several only for dual and plural offices. */
    final List<Entity> states = new ArrayList<>();
    /** Index after what has been read. */
    int at;
    /** What is written before the phrase within its first token. */
    String proclitic = "";
    /** Code of the first office, or null. */
    @Nullable
    String office;
    /** The body the office is of, or null. */
    @Nullable
    Entity body;
    /** Whether the office names several persons. */
    boolean several;
    /** Whether they can be more than two; a final alef is a dual, or one in the accusative. */
    boolean group;
    /** Whether an honorific was read. */
    boolean titled;
    /** Whether the person is named as somebody's counterpart. */
    boolean counterpart;

    private boolean behindName;
    /** Index after the state read last. */
    private int stateTo = -1;
    /** The office, once read, that only one state has. */
    private @Nullable String sole;
    /** Whether the post of an ambassador or envoy has been read. */
    private boolean posted;

    private final Words words;
    private final int start;

    TitleReader(Words words, int start) {
        this.words = words;
        this.start = start;
        this.at = start;
    }

    /** Reads honorifics and offices in any order. */
    TitleReader read() {
        honorifics();
        offices();
        honorifics();
        if (office != null && at < words.size()) {
            offices();
            honorifics();
        }
        return this;
    }

    /** Reads offices alone, behind a name: what follows them with "to" is no longer theirs. */
    TitleReader readOffices() {
        behindName = true;
        offices();
        return this;
    }

    /** "officials from South Korea", "in the Gulf states": where a group is from, adjectives of rank before it. */
    void origin() {
        int from = at;
        while (from < at + RANK && words.isWord(from) && isRank(from)) {
            from++;
        }
        Optional<Match> head = words.match(from, Category.STATE_HEAD)
                .filter(match ->
                        isStates(match) && ORIGIN.contains(match.split().preposition()));
        if (head.isPresent() && (bloc(head.get().to()) || members(head.get().to()))) {
            return;
        }
        boolean apart = ORIGIN.contains(words.form(from));
        int name = apart ? from + 1 : from;
        Optional<Hit> hit = words.hit(name)
                .filter(found -> apart ? found.proclitic().isEmpty() : ORIGIN.contains(found.proclitic()));
        if (body != null || !states.isEmpty() || hit.isEmpty()) {
            return;
        }
        Optional<Entity> state = Senses.state(hit.get());
        state.ifPresent(states::add);
        body = state.isPresent() ? null : Senses.organization(hit.get()).orElse(null);
        at = state.isPresent() || body != null ? name + hit.get().length() : at;
    }

    /** Whether a body of officials is read, which bears no person's name. */
    boolean isDelegation() {
        return DELEGATION.equals(office);
    }

    private boolean isRank(int token) {
        return words.isCommon(token) && (words.matches(token).isEmpty() || words.has(token, Category.ADVERB));
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
        boolean his = match.split().article() && match.term().lemma().endsWith("ه");
        return !his && isWhole(match);
    }

    private boolean isWhole(Match match) {
        return match.term().lemma().length() > 1 || words.is(match.to(), ".");
    }

    private void offices() {
        while (true) {
            Optional<Match> match = words.match(at, Category.OFFICE);
            if (match.isPresent() && officeGoesOn(match.get())) {
                takeOffice(match.get());
            } else if (begins()
                    && words.match(at, Category.GROUP)
                            .filter(TitleReader::isCounterpart)
                            .isPresent()) {
                takeCounterpart(words.match(at, Category.GROUP).orElseThrow());
            } else {
                return;
            }
            complements();
        }
    }

    private static boolean isCounterpart(Match match) {
        return match.term().value().startsWith(COUNTERPART);
    }

    /** One counterpart has the office of whom he meets; of several only the body is known that they are of. */
    private void takeCounterpart(Match match) {
        take(match);
        several = !match.term().value().equals(COUNTERPART);
        group = several;
        counterpart = !several;
        office = several ? "official" : COUNTERPART;
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
            boolean others = !states.isEmpty() && !several && isSeveral(match);
            return !others && !isOfAnother(match);
        }
        return split.preposition().isEmpty() && office != null && states.isEmpty() && body == null && !split.article();
    }

    /**
     * "the Syrian president the Egyptian president", "the Lebanese president the head of the British party": an office of
     * another state or body is another person's.
     */
    private boolean isOfAnother(Match match) {
        if (office == null) {
            return false;
        }
        TitleReader next = new TitleReader(words, match.from());
        next.takeOffice(match);
        next.complements();
        boolean stateless = next.states.isEmpty() && next.body == null;
        if (isHead(office) && !isHead(next.office) && states.isEmpty() && !next.states.isEmpty()) {
            return next.isRepresentative();
        }
        boolean known = !states.isEmpty() || (body != null && !behindName);
        boolean same = next.states.isEmpty()
                ? next.body == null || next.body.equals(body)
                : next.states.stream().anyMatch(states::contains);
        return !same && known && !stateless;
    }

    private static boolean isHead(@Nullable String office) {
        return "president".equals(office) || "head_of_state".equals(office);
    }

    /** Whether the office is one that no head of state has besides his own. */
    private boolean isRepresentative() {
        return serves() || "chancellor".equals(office) || (office != null && office.endsWith("_minister"));
    }

    private void takeOffice(Match match) {
        String value = match.term().value();
        int own = value.indexOf(' ');
        if (own > 0 && states.isEmpty()) {
            words.state(value.substring(own + 1)).ifPresent(states::add);
            sole = value.substring(0, own);
        }
        if (office == null) {
            office = own < 0 ? value : value.substring(0, own);
            several = isSeveral(match);
            group = DELEGATION.equals(office)
                    || (several && !match.split().core().endsWith("ا"));
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

    private void complements() {
        while (at < words.size() && complement()) {
            if (words.is(at, "\"", "«", "»", "“", "”") && words.has(at + 1, Category.PORTFOLIO)) {
                at++;
            }
            if (words.is(at, "(") && words.is(at + 2, ")") && words.isCommon(at + 1)) {
                at += 3;
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
        boolean led = portfolio
                .map(word -> word.split().preposition())
                .filter("ب"::equals)
                .isPresent();
        if (portfolio.isPresent() && !led && !opensOffice() && !posted) {
            heads(portfolio.get().to());
            return true;
        }
        return stateHead() || bloc(at) || accreditation() || openPortfolio();
    }

    /** A definite noun right behind "minister" and the like is its portfolio, listed or not. */
    private boolean openPortfolio() {
        boolean open = at > start && at != stateTo && !posted && isIndefinite(words.form(at - 1));
        if (open && words.isCommon(at) && isPlain(at) && words.form(at).length() > 2) {
            heads(at + 1);
            return true;
        }
        return false;
    }

    /** "president of the university": a president of what is no state is none of a state. */
    private void heads(int to) {
        if ("president".equals(office) && isIndefinite(words.form(at - 1))) {
            office = "other";
        }
        at = to;
    }

    private boolean isPlain(int at) {
        return words.matches(at).stream().allMatch(match -> match.term().is(Category.ORGANIZATION_HEAD));
    }

    /** A noun without article or pronoun calls for the noun it belongs to. */
    private static boolean isIndefinite(String form) {
        return !DEFINITE.matcher(form).matches();
    }

    /**
     * An office that is no part of the one before: a conjunct ("and Foreign Minister X"), or one behind a word that is
     * complete ("the Lebanese president | president of the party"; but "deputy of | the president").
     */
    private boolean opensOffice() {
        return words.match(at, Category.OFFICE)
                .filter(next -> !next.split().conjunction().isEmpty()
                        || (next.split().preposition().isEmpty()
                                && (at == stateTo || !isIndefinite(words.form(at - 1)))))
                .isPresent();
    }

    private boolean stateOrBody(Hit hit) {
        boolean joined = hit.proclitic().startsWith("و");
        Optional<Entity> state =
                Senses.adjective(hit).or(() -> Senses.state(hit)).or(() -> capital(hit));
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
        boolean owned = !hit.proclitic().isEmpty() || isIndefinite(words.form(at - 1));
        if (place.isPresent()
                && owned
                && isOwn(hit.proclitic())
                && Senses.persons(hit).isEmpty()) {
            at += hit.length();
            if (states.isEmpty() && !serves() && hit.proclitic().isEmpty()) {
                words.stateOf(hit).ifPresent(states::add);
            }
            return true;
        }
        return false;
    }

    /** "the delegation of Seoul". */
    private Optional<Entity> capital(Hit hit) {
        return isDelegation() ? Senses.capital(hit) : Optional.empty();
    }

    private boolean isOwn(String proclitic) {
        return OWN_STATE.contains(proclitic) && !(behindName && proclitic.equals("ل"));
    }

    private boolean takeState(Hit hit, Entity state, boolean joined) {
        if (body != null
                && states.isEmpty()
                && hit.proclitic().isEmpty()
                && Senses.adjective(hit).isEmpty()) {
            return false;
        }
        boolean others = several || (counterpart && Senses.adjective(hit).isPresent());
        if (joined ? !others || states.isEmpty() : !isOwn(hit.proclitic())) {
            return false;
        }
        if (!joined && !states.isEmpty() && !states.contains(state)) {
            return false;
        }
        boolean post =
                serves() && hit.proclitic().equals("ب") && Senses.adjective(hit).isEmpty();
        if (!post) {
            states.add(state);
        }
        at += hit.length();
        stateTo = at;
        return true;
    }

    /** "of the State of Qatar", "of the Kingdom": a head word and the state it belongs to. */
    private boolean stateHead() {
        Optional<Match> head = words.match(at, Category.STATE_HEAD);
        if (head.isEmpty() || !head.get().split().conjunction().isEmpty()) {
            return false;
        }
        Optional<Hit> hit = words.hit(head.get().to());
        if (isStates(head.get())) {
            return bloc(head.get().to()) || members(head.get().to());
        }
        if (hit.isPresent() && hit.get().proclitic().isEmpty()) {
            Optional<Entity> state = Senses.adjective(hit.get()).or(() -> Senses.state(hit.get()));
            if (state.isPresent() && (states.isEmpty() || states.contains(state.get()))) {
                states.add(state.get());
                at = head.get().to() + hit.get().length();
                stateTo = at;
                return true;
            }
        }
        return false;
    }

    private static boolean isStates(Match head) {
        return head.term().value().equals("states");
    }

    /** "the Arab foreign ministers", "the leaders of the Gulf states": several of a body, or its envoy. */
    private boolean bloc(int token) {
        boolean open = body == null && states.isEmpty() && (several || "envoy".equals(office));
        Optional<Entity> bloc = open ? words.bloc(token) : Optional.empty();
        bloc.ifPresent(of -> {
            body = of;
            at = token + 1;
        });
        return bloc.isPresent();
    }

    /** "of the states of the European Union". */
    private boolean members(int from) {
        int token = words.is(from, "(", "\"", "«", "“") ? from + 1 : from;
        Optional<Hit> hit = words.hit(token).filter(found -> found.proclitic().isEmpty());
        Optional<Entity> union = hit.flatMap(Senses::organization).filter(of -> body == null);
        union.ifPresent(of -> {
            body = of;
            at = token + hit.orElseThrow().length() + (token - from);
        });
        return union.isPresent();
    }

    /** Whether the office is held abroad. */
    private boolean serves() {
        return "ambassador".equals(office) || "envoy".equals(office);
    }

    /** "to the Kingdom", "at the United Nations": where an ambassador or envoy serves; no one he represents. */
    private boolean accreditation() {
        if (!serves() || !ACCREDITATION.contains(words.form(at))) {
            return false;
        }
        Optional<Hit> hit = words.hit(at + 1);
        if (hit.isPresent()
                && hit.get().proclitic().isEmpty()
                && Senses.persons(hit.get()).isEmpty()) {
            at += 1 + hit.get().length();
            posted = true;
            return true;
        }
        Optional<Match> head = words.match(at + 1, Category.STATE_HEAD);
        if (head.isPresent()) {
            at = words.match(head.get().to(), Category.OFFICE)
                    .orElse(head.get())
                    .to();
            posted = true;
            return true;
        }
        return false;
    }
}
