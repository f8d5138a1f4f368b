package org.mithaq.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.language.Lexicon;
import org.mithaq.reference.Entity;
import org.mithaq.reference.OfficeHolding;

/**
 * Who is who in one article. A short name, an office alone and a misspelled name are the person of the article they fit;
 * where the article does not name an office holder, the reference tables do for the article's date. Where two fit, none
 * is taken.
 */
final class Cast {
    /** A person of the article, growing as it is named again. */
    private static final class Role {
        private @Nullable Entity entity;
        private List<String> nameWords = List.of();
        private String name = "";
        private @Nullable String office;
        private @Nullable Entity state;
        private @Nullable Entity body;
    }

    private static final Pattern DEFINITE = Pattern.compile("و?ال.*");

    /** Days for which an article speaks of those who hold an office at its own time. */
    private static final long TERM_OF_SPEECH = 300;

    private final KnownPersons known;
    private final @Nullable LocalDate day;
    private final List<Role> roles = new ArrayList<>();

    Cast(KnownPersons known, @Nullable LocalDate day) {
        this.known = known;
        this.day = day;
    }

    /** Takes in a person named in full, so that later short mentions can find it. */
    void introduce(Words words, Party party) {
        if (party.kind() == Actor.Kind.PERSON && party.named()) {
            role(words, party);
        }
    }

    /** The actor behind a mention in what took place at a day, or at the article's own where none is given. */
    Actor actor(Words words, Party party, @Nullable LocalDate then) {
        return switch (party.kind()) {
            case PERSON -> person(words, party, then == null ? day : then);
            case STATE -> state(party.candidates().get(0), surface(words, party));
            case ORGANIZATION -> organization(words, party);
        };
    }

    /** A state that the sentence does not name. */
    static Actor state(Entity state) {
        return state(state, state.arabic().get(0));
    }

    static Actor state(Entity state, String surface) {
        return new Actor(Actor.Kind.STATE, state.id(), surface, state.label(), state.qid(), state.label(), null);
    }

    private static String surface(Words words, Party party) {
        return words.surface(party.from(), party.to(), party.proclitic());
    }

    private Actor organization(Words words, Party party) {
        String surface = surface(words, party);
        if (party.candidates().isEmpty()) {
            String state = party.state() == null ? null : party.state().label();
            return new Actor(
                    Actor.Kind.ORGANIZATION, null, surface, Transliteration.of(surface), null, state, party.office());
        }
        Entity entity = party.candidates().get(0);
        String represents = entity.state() == null
                ? entity.label()
                : known.tables()
                        .find(Entity.Kind.STATE, entity.state())
                        .map(Entity::label)
                        .orElse(entity.label());
        return new Actor(Actor.Kind.ORGANIZATION, entity.id(), surface, entity.label(), entity.qid(), represents, null);
    }

    private Actor person(Words words, Party party, @Nullable LocalDate then) {
        if (party.named()) {
            return actor(role(words, party), surface(words, party));
        }
        String surface = surface(words, party);
        boolean indefinite = isIndefinite(words, party);
        Optional<Role> role =
                indefinite && !KnownPersons.hasOneHolder(party.office()) ? Optional.empty() : byOffice(party);
        Optional<Entity> holder = indefinite ? Optional.empty() : holder(party, then);
        if (role.isPresent() && (holder.isEmpty() || holdsThen(role.get(), holder.get(), then))) {
            return actor(role.get(), surface);
        }
        String represents = represents(party.state(), party.body());
        if (holder.isPresent()) {
            Entity person = holder.get();
            return unnamed(person.id(), surface, person.label(), person.qid(), represents, party.office());
        }
        String label = OfficeLabels.label(party.office(), represents).orElse(Transliteration.of(surface));
        return unnamed(null, surface, label, null, represents, party.office());
    }

    /** Whether the person of the article, not the one whom the tables name, held the office when the event took place. */
    private boolean holdsThen(Role role, Entity holder, @Nullable LocalDate then) {
        Entity person = role.entity;
        List<OfficeHolding> held = person == null ? List.of() : known.tables().holdings(person.id());
        boolean over = then != null && !held.isEmpty() && held.stream().noneMatch(holding -> holding.covers(then));
        return holder.equals(person) || (!over && !isLongAgo(then));
    }

    /** Whether an event lies so far from the article's day that others may have held the offices that it names. */
    private boolean isLongAgo(@Nullable LocalDate then) {
        return then != null && day != null && Math.abs(ChronoUnit.DAYS.between(then, day)) > TERM_OF_SPEECH;
    }

    private static Actor unnamed(
            @Nullable String id,
            String surface,
            String label,
            @Nullable String qid,
            @Nullable String represents,
            @Nullable String office) {
        return new Actor(Actor.Kind.PERSON, id, surface, label, qid, represents, office, false, represents);
    }

    /** "An American minister" is nobody in particular: an office whose adjective has no article. */
    private static boolean isIndefinite(Words words, Party party) {
        return IntStream.range(party.from(), party.to())
                .filter(at -> !DEFINITE.matcher(words.form(at)).matches())
                .mapToObj(at -> words.hit(at).filter(hit -> at + hit.length() == party.to()))
                .flatMap(Optional::stream)
                .anyMatch(hit ->
                        Senses.state(hit).isEmpty() && Senses.adjective(hit).isPresent());
    }

    private Optional<Entity> holder(Party party, @Nullable LocalDate then) {
        String office = party.office();
        Entity state = party.state();
        if (then == null || state == null || office == null) {
            return Optional.empty();
        }
        return known.holder(office, state, then);
    }

    private Actor actor(Role role, String surface) {
        String represents = represents(role.state, role.body);
        if (role.entity != null) {
            Entity person = role.entity;
            return new Actor(
                    Actor.Kind.PERSON,
                    person.id(),
                    role.name,
                    person.label(),
                    person.qid(),
                    represents != null ? represents : represents(person),
                    role.office,
                    true,
                    represents);
        }
        String label = Transliteration.of(role.name.isEmpty() ? surface : role.name);
        return new Actor(
                Actor.Kind.PERSON,
                null,
                role.name.isEmpty() ? surface : role.name,
                label,
                null,
                represents,
                role.office);
    }

    private static @Nullable String represents(@Nullable Entity state, @Nullable Entity body) {
        return body != null ? body.label() : state != null ? state.label() : null;
    }

    private @Nullable String represents(Entity person) {
        Optional<OfficeHolding> holding = known.holding(person, day);
        if (holding.isEmpty()) {
            return null;
        }
        OfficeHolding held = holding.get();
        return (held.state().isEmpty()
                        ? known.tables().find(Entity.Kind.ORGANIZATION, held.organization())
                        : known.tables().find(Entity.Kind.STATE, held.state()))
                .map(Entity::label)
                .orElse(null);
    }

    private Role role(Words words, Party party) {
        List<String> name = Lexicon.words(surface(words, party));
        Entity entity = entity(party, name);
        Role role = roles.stream()
                .filter(other -> same(other, entity, name, party))
                .findFirst()
                .orElseGet(this::newRole);
        if (role.entity == null) {
            role.entity = entity;
        }
        if (name.size() > role.nameWords.size()) {
            role.nameWords = name;
            role.name = surface(words, party);
        }
        role.office = role.office == null ? party.office() : role.office;
        role.state = role.state == null ? party.state() : role.state;
        role.body = role.body == null ? party.body() : role.body;
        return role;
    }

    private Role newRole() {
        Role role = new Role();
        roles.add(role);
        return role;
    }

    /** The entity a name stands for: of several bearers the one whose offices fit, else none. */
    private @Nullable Entity entity(Party party, List<String> name) {
        List<Entity> candidates = party.candidates();
        if (candidates.isEmpty()) {
            String office = party.office();
            Entity served = party.state();
            if (served != null && (name.size() > 1 || office == null)) {
                return known.bySpelling(name, served).orElse(null);
            }
            return office != null && name.size() == 1
                    ? known.byShortName(name.get(0), office, party.state(), day).orElse(null)
                    : null;
        }
        Entity state = party.state();
        List<Entity> fitting = state == null
                ? candidates
                : candidates.stream()
                        .filter(candidate -> known.served(candidate, state))
                        .toList();
        if (fitting.size() > 1 && day != null) {
            List<Entity> then = fitting.stream()
                    .filter(candidate ->
                            known.tables().holdings(candidate.id()).stream().anyMatch(holding -> holding.covers(day)))
                    .toList();
            fitting = then.isEmpty() ? fitting : then;
        }
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private static boolean same(Role role, @Nullable Entity entity, List<String> name, Party party) {
        if (entity != null && role.entity != null) {
            return entity.equals(role.entity);
        }
        boolean stateFits = role.state == null || party.state() == null || role.state.equals(party.state());
        return stateFits && NameMatch.same(role.nameWords, name);
    }

    private static boolean holdsAny(Role role, List<String> offices) {
        String office = role.office;
        return offices.contains("official")
                || (office != null && KnownPersons.offices(office).stream().anyMatch(offices::contains));
    }

    private boolean isOf(Role role, @Nullable Entity state) {
        Entity person = role.entity;
        boolean served = state != null && role.state == null && person != null && known.served(person, state);
        return state == null || state.equals(role.state) || served;
    }

    /** The one person of the article with this office of this state. */
    private Optional<Role> byOffice(Party party) {
        String office = party.office();
        if (office == null) {
            return Optional.empty();
        }
        List<String> offices = KnownPersons.offices(office);
        List<Role> fitting = roles.stream()
                .filter(role -> holdsAny(role, offices))
                .filter(role -> isOf(role, party.state()))
                .filter(role -> party.body() == null || party.body().equals(role.body))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
