package org.mithaq.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.language.Match;
import org.mithaq.language.Term.Category;
import org.mithaq.reference.Entity;
import org.mithaq.reference.Hit;

/**
 * Reads phrases that name an organization which no table knows: a head such as "company" or "ministry" with the adjectives,
 * names and complements behind it, or a foreign name with a nationality ("Siemens the German").
 */
final class OrganizationReader {
    private static final Pattern PURPOSE = Pattern.compile("لل.{3,}");
    private static final Pattern LATIN = Pattern.compile("[a-z][a-z.&]*");
    /** What heads are called that name the big powers, complete as they are. */
    static final String POWERS = "powers";

    private static final int LONGEST = 8;
    private static final int LONGEST_NAME = 3;

    private final Words words;
    private final NameReader names;
    private final int start;
    private boolean ministry;
    private int at;
    private int namedTo;
    private @Nullable Entity state;
    private @Nullable Entity second;

    private OrganizationReader(Words words, NameReader names, int start) {
        this.words = words;
        this.names = names;
        this.start = start;
        this.at = start;
    }

    /** The organization phrase that begins at a token. */
    static Optional<Mention> read(Words words, NameReader names, int start) {
        OrganizationReader reader = new OrganizationReader(words, names, start);
        Optional<Match> head = words.match(start, Category.ORGANIZATION_HEAD);
        return head.isPresent() ? reader.headed(head.get()) : reader.latin().or(reader::foreign);
    }

    /** A name in Latin letters behind "with", "between" or "and": a company of abroad. */
    private Optional<Mention> latin() {
        int end = start;
        while (end < start + LONGEST_NAME && isLatin(end) && words.form(end).length() > 1) {
            end++;
        }
        boolean named = end > start
                && (words.is(start - 1, "و") || words.has(start - 1, Category.PREPOSITION))
                && !words.is(end, ")");
        namedTo = end;
        return named ? Optional.of(mention("", null)) : Optional.empty();
    }

    private Optional<Mention> headed(Match head) {
        ministry = head.term().value().equals("ministry");
        Optional<Mention> known = known(head);
        if (known.isPresent()) {
            return known;
        }
        at = head.to();
        namedTo = at;
        if (head.term().value().equals(POWERS)) {
            return Optional.of(mention(BodyReader.clitics(head), head.term().value()));
        }
        while (at < words.size() && at - start < LONGEST && goesOn()) {}
        country();
        boolean named = namedTo > head.to();
        return named ? Optional.of(mention(BodyReader.clitics(head), head.term().value())) : Optional.empty();
    }

    /** "the organization UNICEF": a head before a name that the tables know. */
    private Optional<Mention> known(Match head) {
        return words.hit(head.to())
                .filter(hit -> hit.proclitic().isEmpty() && !Senses.weak(hit))
                .flatMap(hit -> Senses.organization(hit)
                        .map(body -> Party.of(body, start, head.to() + hit.length(), BodyReader.clitics(head))))
                .map(Mention.Parties::of);
    }

    private boolean goesOn() {
        if (opensAnother()) {
            return false;
        }
        Optional<Hit> hit = words.hit(at)
                .filter(found ->
                        found.proclitic().isEmpty() || found.proclitic().equals("ل"));
        boolean field = words.match(at, Category.PORTFOLIO)
                .filter(word -> word.split().conjunction().isEmpty())
                .isPresent();
        Optional<Entity> owner = hit.filter(found -> !field || found.length() > 1)
                .flatMap(found -> Senses.adjective(found).or(() -> Senses.state(found)));
        Optional<Hit> city = words.hit(at).filter(found -> isCity(found) && at == namedTo);
        if (owner.isPresent()) {
            own(owner.get());
            at += hit.orElseThrow().length();
            namedTo = at;
        } else if (city.isPresent()) {
            city.flatMap(words::stateOf).ifPresent(this::own);
            at += city.get().length();
            namedTo = at;
        } else if ((isPurpose(at) || isConstruct()) && !ministry) {
            at++;
            namedTo = at;
        } else if (quoted(at) > at) {
            at = quoted(at);
            namedTo = at;
        } else if (words.has(at, Category.PORTFOLIO) || isDefinite(at) || isJoined()) {
            boolean goesOn = ministry || isPurpose(namedTo - 1) || isInside(namedTo - 1);
            at = words.match(at, Category.PORTFOLIO).map(Match::to).orElse(at + 1);
            namedTo = goesOn ? at : namedTo;
        } else if (!ministry && (names.isName(at, 0) || isLatin(at) || isNamedByNation())) {
            at++;
            namedTo = at;
        } else {
            return false;
        }
        return true;
    }

    /** "the University of Beijing": right behind the head. */
    private static boolean isCity(Hit hit) {
        return hit.proclitic().isEmpty()
                && Senses.place(hit).isPresent()
                && !Senses.weak(hit)
                && Senses.persons(hit).isEmpty();
    }

    /** "the Ministry of Health in Kazakhstan": a state behind the name is where the institution belongs. */
    private void country() {
        int end = words.is(at, "في") ? at : namedTo;
        boolean apart = words.is(end, "في");
        int name = apart ? end + 1 : end;
        words.hit(name)
                .filter(hit ->
                        state == null && !Senses.weak(hit) && hit.proclitic().equals(apart ? "" : "ب"))
                .ifPresent(hit -> {
                    Optional<Entity> owner = Senses.state(hit);
                    owner.or(() -> words.stateOf(hit)).ifPresent(this::own);
                    namedTo = owner.isPresent() ? name + hit.length() : namedTo;
                });
    }

    /** "the ministry and the organization": a head joined by a conjunction is of another body. */
    private boolean opensAnother() {
        boolean behind = words.match(at, Category.PORTFOLIO)
                .filter(word -> word.split().preposition().equals("ب"))
                .isPresent();
        boolean joined = words.match(at, Category.PORTFOLIO)
                .filter(word ->
                        !word.split().conjunction().isEmpty() && !word.split().article())
                .isPresent();
        return behind
                || (joined && !ministry)
                || words.match(at, Category.ORGANIZATION_HEAD)
                        .filter(head -> !head.split().conjunction().isEmpty())
                        .isPresent();
    }

    private void own(Entity owner) {
        second = state == null || state.equals(owner) ? second : owner;
        state = state == null ? owner : state;
    }

    /** "company Total the French": one word between the head and a definite nationality is the name, common or not. */
    private boolean isNamedByNation() {
        boolean bare = namedTo == at && !words.form(at).startsWith("ال") && words.isWord(at);
        return bare
                && words.matches(at).isEmpty()
                && words.hit(at + 1)
                        .filter(next -> next.proclitic().isEmpty() && isFeminine(at + 1, next))
                        .flatMap(Senses::adjective)
                        .isPresent();
    }

    /** "for industries", "for foreign trade": what an institution is for is part of its name. */
    private boolean isPurpose(int token) {
        return PURPOSE.matcher(words.form(token)).matches()
                && words.matches(token).isEmpty();
    }

    /** "Chamber of commerce of Amman", "the union for chambers of commerce": a noun that calls for the next. */
    private boolean isConstruct() {
        boolean next = isDefinite(at + 1)
                || words.has(at + 1, Category.PORTFOLIO)
                || words.hit(at + 1)
                        .filter(hit -> hit.proclitic().isEmpty())
                        .filter(hit -> isCity(hit) || Senses.state(hit).isPresent())
                        .isPresent();
        boolean joined = words.form(at + 1).startsWith("و")
                && words.isCommon(at + 1)
                && words.hit(at + 2).filter(hit -> hit.proclitic().isEmpty()).isPresent();
        boolean led = words.form(at).startsWith("ل") && words.form(at - 1).startsWith("ال");
        return isInside(at) && (next || joined) && state == null && (led || at == namedTo);
    }

    /** Whether a token is a word of a name that calls for the next. */
    private boolean isInside(int token) {
        return token > start
                && words.isWord(token)
                && words.isCommon(token)
                && words.matches(token).isEmpty()
                && !words.form(token).startsWith("ال");
    }

    /** "science and technology": a definite word joined to one before that is part of the name. */
    private boolean isJoined() {
        return at == namedTo
                && words.form(at).startsWith("وال")
                && words.form(at - 1).contains("ال")
                && words.isCommon(at)
                && words.matches(at).isEmpty();
    }

    private boolean isLatin(int token) {
        return LATIN.matcher(words.form(token)).matches();
    }

    private boolean isDefinite(int token) {
        return words.form(token).startsWith("ال") && words.matches(token).isEmpty() && words.isCommon(token);
    }

    /** A name in quotes, whatever its words. */
    private int quoted(int token) {
        if (!words.is(token, "\"", "“", "«")) {
            return token;
        }
        int end = token + 1;
        while (words.isWord(end) && end - token <= LONGEST_NAME) {
            end++;
        }
        return end > token + 1 && words.is(end, "\"", "”", "»") ? end + 1 : token;
    }

    /** Foreign words with a feminine nationality behind them: a company of that state. */
    private Optional<Mention> foreign() {
        int end = start;
        while (end < start + LONGEST_NAME && isStrange(end)) {
            end++;
        }
        int behind = end;
        Optional<Hit> hit = words.hit(end)
                .filter(found -> behind > start && found.proclitic().isEmpty() && isFeminine(behind, found));
        Optional<Entity> owner = hit.flatMap(Senses::adjective);
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        own(owner.get());
        namedTo = end + hit.orElseThrow().length();
        return Optional.of(mention("", "company"));
    }

    private boolean isFeminine(int token, Hit hit) {
        return words.form(token).startsWith("ال")
                && words.form(token + hit.length() - 1).endsWith("يه");
    }

    private boolean isStrange(int token) {
        return names.isName(token, 0) || isLatin(token);
    }

    private Mention mention(String clitics, @Nullable String kind) {
        if (state != null && second != null) {
            return new Mention.Parties(
                    start,
                    namedTo,
                    clitics,
                    List.of(Party.of(state, start, namedTo, clitics), Party.of(second, start, namedTo, clitics)));
        }
        Party party = new Party(Actor.Kind.ORGANIZATION, start, namedTo, clitics, true, List.of(), kind, state, null);
        return new Mention.Parties(start, namedTo, clitics, List.of(party));
    }
}
