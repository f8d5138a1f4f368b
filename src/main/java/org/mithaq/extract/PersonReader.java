package org.mithaq.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mithaq.language.Term.Category;
import org.mithaq.reference.Entity;
import org.mithaq.reference.Hit;

/**
 * Reads one phrase that names a person: honorifics, a chain of offices with their portfolios and states, and a name, in
 * any of the orders that news uses. An office alone is a person too, unnamed; a dual or plural office with several
 * states is several.
 */
final class PersonReader {
    /** Stands for the office of several persons of whom nobody says who they are. */
    static final String SEVERAL = "officials";

    /** Words that say an office was held at the time told of. */
    private static final String[] THEN = {"انذاك", "حينها", "حينذاك", "وقتها", "وقتذاك"};

    private final Words words;
    private final NameReader names;
    private final int start;
    private final Title title;
    private final List<Party> named = new ArrayList<>();

    private PersonReader(Words words, NameReader names, int start) {
        this.words = words;
        this.names = names;
        this.start = start;
        this.title = TitleReader.read(words, start);
    }

    /** The person phrase that begins at a token. */
    static Optional<Mention> read(Words words, NameReader names, int start) {
        return new PersonReader(words, names, start).read();
    }

    private Optional<Mention> read() {
        boolean representing = words.is(start, "ممثله", "ممثلا", "ممثلين")
                && words.splits(start + 1).stream()
                        .anyMatch(split -> split.preposition().equals("ب"));
        if (representing
                || words.match(start, Category.PREPOSITION)
                        .filter(match -> match.length() > 1)
                        .isPresent()) {
            return Optional.empty();
        }
        side();
        if (!title.isDelegation()) {
            name();
        }
        if (!named.isEmpty()) {
            laterOffice();
            return Optional.of(mention(titledParties()));
        }
        return title.office == null ? Optional.empty() : Optional.of(mention(unnamed()));
    }

    private Mention mention(List<Party> parties) {
        return new Mention.Parties(start, title.at, title.proclitic, parties);
    }

    /** "for the Saudi side the minister of trade": who stands right behind a side is of it. */
    private void side() {
        boolean open = title.states.isEmpty() && title.body == null && title.office != null;
        if (open && words.is(start - 2, "الجانب", "الطرف", "للجانب")) {
            words.hit(start - 1).flatMap(Senses::adjective).ifPresent(title.states::add);
        } else if (open && words.is(start - 2, "عن", "وعن")) {
            words.hit(start - 1).flatMap(Senses::state).ifPresent(title.states::add);
        }
    }

    private void name() {
        int from = words.is(title.at, THEN) ? title.at + 1 : title.at;
        if (title.office != null && words.is(from, "،", ",", "-", "–", ":", "\"", "«", "(")) {
            from = afterHonorifics(from + 1);
        }
        int end = nameAt(from);
        if (end > from) {
            add(from, end);
            title.at = end;
            moreNames();
        }
    }

    private int afterHonorifics(int from) {
        int next = from;
        while (words.match(next, Category.HONORIFIC)
                .filter(m -> m.split().isWhole())
                .isPresent()) {
            next = words.match(next, Category.HONORIFIC).orElseThrow().to();
            title.titled = true;
        }
        return next;
    }

    /** Index after the name at {@code from}; a run of unknown words is one only behind a title. */
    private int nameAt(int from) {
        Optional<Hit> hit = words.hit(from).filter(h -> !Senses.persons(h).isEmpty());
        boolean bare = from == start;
        if (hit.isPresent() && (bare || hit.get().proclitic().isEmpty())) {
            if (bare) {
                title.proclitic = hit.get().proclitic();
            }
            if (!bare || !Senses.weak(hit.get())) {
                int known = from + hit.get().length();
                return names.goesOn(known) ? names.end(from) : known;
            }
        }
        if (!title.titled && title.office == null) {
            return from;
        }
        int end = names.end(from);
        boolean comma = from > title.at;
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
        while (title.several && named.size() < Math.max(title.states.size(), 2)) {
            Optional<Hit> hit = words.hit(title.at)
                    .filter(h -> h.proclitic().equals("و") && !Senses.persons(h).isEmpty());
            if (hit.isEmpty()) {
                return;
            }
            add(title.at, title.at + hit.get().length());
            title.at += hit.get().length();
        }
    }

    private void add(int from, int end) {
        List<Entity> candidates = words.hit(from)
                .filter(hit -> from + hit.length() == end || Senses.persons(hit).size() == 1)
                .map(Senses::persons)
                .orElse(List.of());
        String cut = from == start
                ? title.proclitic
                : words.hit(from).map(Hit::proclitic).orElse("");
        named.add(new Party(Actor.Kind.PERSON, from, end, cut, true, candidates, null, null, null));
    }

    /** "X, the Russian foreign minister,": an office behind the name, between marks or without them. */
    private void laterOffice() {
        boolean marked = words.is(title.at, "،", ",", "(");
        if ((title.office != null && marked) || (!marked && !words.has(title.at, Category.OFFICE))) {
            return;
        }
        Title behind = TitleReader.readOffices(words, marked ? title.at + 1 : title.at);
        boolean closed = behind.at >= words.size() || words.is(behind.at, "،", ",", ")", ".");
        boolean complete = marked ? closed : names.end(behind.at) == behind.at && !isKnownPerson(behind.at);
        if (behind.office != null && behind.proclitic.isEmpty() && complete && fits(behind)) {
            title.office = title.office == null ? behind.office : title.office;
            title.body = behind.body;
            title.states.addAll(behind.states);
            title.at = behind.at;
        }
    }

    /** A second office is the same person's when it is of the same state. */
    private boolean fits(Title behind) {
        if (title.office == null || behind.states.isEmpty()) {
            return title.office == null;
        }
        return title.states.isEmpty() ? isSameOffice(behind) : title.states.containsAll(behind.states);
    }

    /** "President X, President of the Republic of Y". */
    private boolean isSameOffice(Title behind) {
        List<String> own = KnownPersons.offices(Objects.requireNonNull(title.office));
        String other = behind.office;
        return title.body == null
                && !words.form(title.at).startsWith("ال")
                && other != null
                && KnownPersons.offices(other).stream().anyMatch(own::contains);
    }

    private boolean isKnownPerson(int from) {
        return words.hit(from).filter(hit -> !Senses.persons(hit).isEmpty()).isPresent();
    }

    private List<Party> titledParties() {
        List<Party> out = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Entity state = title.states.isEmpty() ? null : title.states.get(Math.min(i, title.states.size() - 1));
            out.add(named.get(i).withOffice(title.counterpart ? null : title.office, state, title.body));
        }
        return out;
    }

    private List<Party> unnamed() {
        Entity body = title.body;
        List<Party> out = new ArrayList<>();
        if (title.group && body != null && !title.states.isEmpty()) {
            out.add(Party.of(body, start, title.at, title.proclitic));
            title.states.forEach(state -> out.add(Party.of(state, start, title.at, title.proclitic)));
            return out;
        }
        if (title.group && title.states.size() < 2) {
            return List.of(group());
        }
        for (Entity state : title.states.isEmpty() ? Collections.<Entity>singletonList(null) : title.states) {
            out.add(new Party(
                    Actor.Kind.PERSON, start, title.at, title.proclitic, false, List.of(), title.office, state, body));
        }
        return out;
    }

    /** Unnamed officials act for their state or body: it is the party, and "Russian officials" is how it is called. */
    private Party group() {
        new OfficeComplements(words, start, title).origin();
        Entity whole = title.body != null || title.states.isEmpty() ? title.body : title.states.get(0);
        if (whole != null) {
            return Party.of(whole, start, title.at, title.proclitic);
        }
        return sender().orElseGet(() ->
                new Party(Actor.Kind.PERSON, start, title.at, title.proclitic, false, List.of(), SEVERAL, null, null));
    }

    /** "a delegation of the party X": whom a delegation acts for, which no table knows. */
    private Optional<Party> sender() {
        int from = words.is(title.at, "من") ? title.at + 1 : title.at;
        return Optional.of(title)
                .filter(Title::isDelegation)
                .flatMap(delegation -> OrganizationReader.read(words, names, from))
                .filter(body -> body.proclitic().isEmpty())
                .flatMap(body -> body instanceof Mention.Parties one ? Optional.of(one) : Optional.empty())
                .map(body -> {
                    title.at = body.to();
                    return body.parties().get(0).as(start, title.at, title.proclitic);
                });
    }
}
