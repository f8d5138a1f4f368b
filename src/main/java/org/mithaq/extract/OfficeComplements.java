package org.mithaq.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.language.Match;
import org.mithaq.language.Term.Category;
import org.mithaq.reference.Entity;
import org.mithaq.reference.Hit;

/** Reads what stands behind an office and belongs to it: its portfolio, its state or body, and where an envoy serves. */
final class OfficeComplements {
    /** A word with an article or a pronoun, or an adverb by its ending. */
    private static final Pattern DEFINITE = Pattern.compile("(و|ل|ب)?ال.*|لل.*|.*(ها|هم|نا)|.{4,}ا");

    private static final Set<String> OWN_STATE = Set.of("", "ب", "ل", "في");
    private static final Set<String> ORIGIN = Set.of("من", "في", "ب", "عن");
    private static final Set<String> ACCREDITATION = Set.of("لدي", "الي", "في");
    private static final int RANK = 2;

    private final Words words;
    private final int start;
    private final Title title;

    /** Reads for the office of a title that begins at a token. */
    OfficeComplements(Words words, int start, Title title) {
        this.words = words;
        this.start = start;
        this.title = title;
    }

    /** "officials from South Korea", "in the Gulf states": where a group is from, adjectives of rank before it. */
    void origin() {
        int from = title.at;
        while (from < title.at + RANK && words.isWord(from) && isRank(from)) {
            from++;
        }
        Optional<Match> head = words.match(from, Category.STATE_HEAD)
                .filter(match -> BodyReader.isStates(match)
                        && ORIGIN.contains(match.split().preposition()));
        if (head.isPresent() && union(head.get().to())) {
            return;
        }
        boolean apart = ORIGIN.contains(words.form(from));
        int name = apart ? from + 1 : from;
        Optional<Hit> hit = words.hit(name)
                .filter(found -> apart ? found.proclitic().isEmpty() : ORIGIN.contains(found.proclitic()));
        if (title.body != null || !title.states.isEmpty() || hit.isEmpty()) {
            return;
        }
        Optional<Entity> state = Senses.state(hit.get());
        state.ifPresent(title.states::add);
        title.body = state.isPresent() ? null : Senses.organization(hit.get()).orElse(null);
        title.at = state.isPresent() || title.body != null ? name + hit.get().length() : title.at;
    }

    private boolean isRank(int token) {
        return words.isCommon(token) && (words.matches(token).isEmpty() || words.has(token, Category.ADVERB));
    }

    void read() {
        while (title.at < words.size() && complement()) {
            if (words.is(title.at, "\"", "«", "»", "“", "”") && words.has(title.at + 1, Category.PORTFOLIO)) {
                title.at++;
            }
            if (words.is(title.at, "(") && words.is(title.at + 2, ")") && words.isCommon(title.at + 1)) {
                title.at += 3;
            }
        }
    }

    private boolean complement() {
        Optional<Hit> hit = words.hit(title.at);
        Optional<Match> portfolio = words.match(title.at, Category.PORTFOLIO);
        int byName = hit.map(Hit::length).orElse(0);
        int byPortfolio = portfolio.map(Match::length).orElse(0);
        if (hit.isPresent() && (byName > byPortfolio || portfolio.isEmpty()) && stateOrBody(hit.get())) {
            return true;
        }
        boolean led = portfolio
                .map(word -> word.split().preposition())
                .filter("ب"::equals)
                .isPresent();
        if (portfolio.isPresent() && !led && !opensOffice() && !title.posted) {
            heads(portfolio.get().to());
            return true;
        }
        return stateHead() || bloc(title.at) || accreditation() || openPortfolio();
    }

    /** A definite noun right behind "minister" and the like is its portfolio, listed or not. */
    private boolean openPortfolio() {
        boolean open = title.at > start
                && title.at != title.stateTo
                && !title.posted
                && isIndefinite(words.form(title.at - 1));
        if (open
                && words.isCommon(title.at)
                && isPlain(title.at)
                && words.form(title.at).length() > 2) {
            heads(title.at + 1);
            return true;
        }
        return false;
    }

    /** "president of the university": a president of what is no state is none of a state. */
    private void heads(int to) {
        if ("president".equals(title.office) && isIndefinite(words.form(title.at - 1))) {
            title.office = "other";
        }
        title.at = to;
    }

    private boolean isPlain(int token) {
        return words.matches(token).stream().allMatch(match -> match.term().is(Category.ORGANIZATION_HEAD));
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
        return words.match(title.at, Category.OFFICE)
                .filter(next -> !next.split().conjunction().isEmpty()
                        || (next.split().preposition().isEmpty()
                                && (title.at == title.stateTo || !isIndefinite(words.form(title.at - 1)))))
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
            title.body = title.body == null ? organization.get() : title.body;
            title.at += hit.length();
            return true;
        }
        Optional<Entity> place = Senses.place(hit);
        boolean owned = !hit.proclitic().isEmpty() || isIndefinite(words.form(title.at - 1));
        if (place.isPresent()
                && owned
                && isOwn(hit.proclitic())
                && Senses.persons(hit).isEmpty()) {
            title.at += hit.length();
            if (title.states.isEmpty() && !title.serves() && hit.proclitic().isEmpty()) {
                words.stateOf(hit).ifPresent(title.states::add);
            }
            return true;
        }
        return false;
    }

    /** "the delegation of Seoul". */
    private Optional<Entity> capital(Hit hit) {
        return title.isDelegation() ? Senses.capital(hit) : Optional.empty();
    }

    /** Of a visit "to" is where it leads. */
    private boolean isOwn(String written) {
        boolean visited = words.match(start - 1, Category.EVENT_NOUN)
                .filter(noun -> noun.term().value().startsWith("Visit/"))
                .isPresent();
        return OWN_STATE.contains(written) && !((title.behindName || visited) && written.equals("ل"));
    }

    private boolean takeState(Hit hit, Entity state, boolean joined) {
        if (title.body != null
                && title.states.isEmpty()
                && hit.proclitic().isEmpty()
                && Senses.adjective(hit).isEmpty()) {
            return false;
        }
        boolean others =
                title.several || (title.counterpart && Senses.adjective(hit).isPresent());
        if (joined ? !others || title.states.isEmpty() : !isOwn(hit.proclitic())) {
            return false;
        }
        if (!joined && !title.states.isEmpty() && !title.states.contains(state)) {
            return false;
        }
        boolean post = title.serves()
                && hit.proclitic().equals("ب")
                && Senses.adjective(hit).isEmpty();
        if (!post) {
            title.states.add(state);
        }
        title.at += hit.length();
        title.stateTo = title.at;
        return true;
    }

    /** "of the State of Qatar", "of the Kingdom": a head word and the state it belongs to. */
    private boolean stateHead() {
        Optional<Match> head = words.match(title.at, Category.STATE_HEAD);
        if (head.isEmpty() || !head.get().split().conjunction().isEmpty()) {
            return false;
        }
        Optional<Hit> hit = words.hit(head.get().to());
        if (BodyReader.isStates(head.get())) {
            return union(head.get().to());
        }
        if (hit.isPresent() && hit.get().proclitic().isEmpty()) {
            Optional<Entity> state = Senses.adjective(hit.get()).or(() -> Senses.state(hit.get()));
            if (state.isPresent() && (title.states.isEmpty() || title.states.contains(state.get()))) {
                title.states.add(state.get());
                title.at = head.get().to() + hit.get().length();
                title.stateTo = title.at;
                return true;
            }
        }
        return false;
    }

    /** "the Arab foreign ministers", "the leaders of the Gulf states": several of a body, or its envoy. */
    private boolean bloc(int token) {
        boolean open = title.body == null && title.states.isEmpty() && (title.several || "envoy".equals(title.office));
        Optional<Entity> bloc = open ? words.bloc(token) : Optional.empty();
        bloc.ifPresent(of -> {
            title.body = of;
            title.at = token + 1;
        });
        return bloc.isPresent();
    }

    /** "the leaders of the states of the European Union". */
    private boolean union(int token) {
        Optional<BodyReader.Union> union = title.body == null ? BodyReader.union(words, token) : Optional.empty();
        union.ifPresent(of -> {
            title.body = of.body();
            title.at = of.to();
        });
        return union.isPresent();
    }

    /** "to the Kingdom", "at the United Nations": where an ambassador or envoy serves; no one he represents. */
    private boolean accreditation() {
        if (!title.serves() || !ACCREDITATION.contains(words.form(title.at))) {
            return false;
        }
        Optional<Hit> hit = words.hit(title.at + 1);
        if (hit.isPresent()
                && hit.get().proclitic().isEmpty()
                && Senses.persons(hit.get()).isEmpty()) {
            title.at += 1 + hit.get().length();
            title.posted = true;
            return true;
        }
        Optional<Match> head = words.match(title.at + 1, Category.STATE_HEAD);
        if (head.isPresent()) {
            title.at = words.match(head.get().to(), Category.OFFICE)
                    .orElse(head.get())
                    .to();
            title.posted = true;
            return true;
        }
        return false;
    }
}
