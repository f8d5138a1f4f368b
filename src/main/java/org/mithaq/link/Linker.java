package org.mithaq.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.Actor;
import org.mithaq.reference.Entity;
import org.mithaq.reference.OfficeHolding;
import org.mithaq.reference.ReferenceTables;
import org.mithaq.reference.Terms;
import org.mithaq.text.Folding;
import org.mithaq.time.When;

/**
 * Decides which entity a mention names. What a human has decided holds. Else each candidate gets a score of named
 * features, and the best is taken where it is good enough and clearly ahead; an office without a name is whoever of the
 * tables held it on the day. Immutable; safe for use by many threads.
 */
public final class Linker {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> candidate.entity().id());

    private final ReferenceTables tables;
    private final PersonIndex persons;
    private final Map<String, Entity> represented;
    private final Terms terms;
    private final Set<String> knownOffices;
    private final Mappings mappings;
    private final Map<String, Entity> acceptedEntities = new HashMap<>();
    private final Weights weights = Weights.bundled();
    private final Offices offices = Offices.bundled();
    private final Set<String> members =
            DataFile.rows("members.tsv", 2).stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());

    /**
     * A linker without human decisions.
     *
     * @throws IllegalStateException if the files of weights or offices have a fault
     */
    public Linker(ReferenceTables tables) {
        this(tables, new PersonIndex(tables), byLabel(tables), tables.terms().kinds(), Mappings.NONE);
    }

    private Linker(
            ReferenceTables tables,
            PersonIndex persons,
            Map<String, Entity> represented,
            Set<String> knownOffices,
            Mappings mappings) {
        this.tables = tables;
        this.terms = tables.terms();
        this.persons = persons;
        this.represented = represented;
        this.knownOffices = knownOffices;
        this.mappings = mappings;
        Set<String> accepted = mappings.acceptedObjects();
        if (!accepted.isEmpty()) {
            Stream.of(Entity.Kind.values())
                    .flatMap(kind -> tables.entities(kind).stream())
                    .forEach(entity -> Mapping.objects(entity).stream()
                            .filter(accepted::contains)
                            .forEach(object -> acceptedEntities.putIfAbsent(object, entity)));
        }
    }

    /** This linker with these human decisions and no others. */
    public Linker with(Mappings decisions) {
        return new Linker(tables, persons, represented, knownOffices, decisions);
    }

    private static Map<String, Entity> byLabel(ReferenceTables tables) {
        Map<String, Entity> byLabel = new HashMap<>();
        for (Entity.Kind kind : List.of(Entity.Kind.STATE, Entity.Kind.ORGANIZATION)) {
            tables.entities(kind).forEach(entity -> byLabel.putIfAbsent(entity.label(), entity));
        }
        return byLabel;
    }

    /**
     * What an actor of an article is called.
     *
     * @param when when the event took place, else when the article appeared, or null
     */
    Naming naming(Actor actor, @Nullable When when, String source) {
        Entity of = actor.told() == null ? null : represented.get(actor.told());
        return Naming.of(actor, of == null ? null : of.id(), when, source);
    }

    /**
     * Decides on one mention.
     *
     * @param found id that the reader gave, or null: of a state or an organization by the gazetteer; of a person it
     *     counts only for a last name that stands alone, persons are sought anew
     */
    public Link link(Naming naming, @Nullable String found) {
        if (mappings.rows().isEmpty()) {
            return decide(naming, candidates(naming, found));
        }
        String id = naming.id();
        Optional<Mapping> accepted = mappings.accepted(id);
        if (accepted.isPresent()) {
            return reviewed(naming, accepted.get());
        }
        List<Candidate> candidates = candidates(naming, found);
        candidates.removeIf(candidate -> mappings.isRejected(id, candidate.entity()));
        return decide(naming, candidates);
    }

    /** The English name of the state or body that a person served on a day, else of the one served last. */
    Optional<String> represented(String person, @Nullable LocalDate day) {
        List<OfficeHolding> holdings = tables.holdings(person);
        return holdings.stream()
                .filter(holding -> day != null && holding.covers(day))
                .findFirst()
                .or(() -> holdings.stream().findFirst())
                .flatMap(holding -> holding.state().isEmpty()
                        ? tables.find(Entity.Kind.ORGANIZATION, holding.organization())
                        : tables.find(Entity.Kind.STATE, holding.state()))
                .map(Entity::label);
    }

    private Link reviewed(Naming naming, Mapping mapping) {
        if (mapping.isWithoutItem()) {
            return new Link.Unknown(naming, null, mapping);
        }
        Entity entity = acceptedEntities.get(mapping.object());
        String qid = entity != null ? entity.qid() : mapping.findQid().orElse(null);
        if (entity == null && qid == null) {
            return new Link.Unknown(naming, null, mapping);
        }
        return new Link.Linked(naming, entity, qid, 1, List.of(), Link.Method.REVIEW, mapping);
    }

    private List<Candidate> candidates(Naming naming, @Nullable String found) {
        List<Candidate> candidates = new ArrayList<>();
        if (naming.kind() != Actor.Kind.PERSON) {
            listed(naming, found).ifPresent(candidates::add);
            return candidates;
        }
        Entity of = naming.represents() == null ? null : represented.get(naming.represents());
        Assessment assessment = assessment(naming, of);
        if (!naming.named()) {
            holders(naming, of).forEach(person -> candidates.add(assessment.of(person, Likeness.NONE)));
            return candidates;
        }
        NameWords name = NameWords.of(naming.name());
        List<PersonIndex.Like> like = persons.like(name, told(naming, of));
        for (PersonIndex.Like one : like) {
            if (isEnough(naming, one.likeness())) {
                candidates.add(
                        assessment.of(one.person(), isFamous(naming, one, found) ? Likeness.FAMOUS : one.likeness()));
            }
        }
        if (like.isEmpty()) {
            holders(naming, of)
                    .filter(person -> persons.isLoose(name, person))
                    .forEach(person -> candidates.add(assessment.of(person, Likeness.LOOSE)));
        }
        return candidates;
    }

    private Assessment assessment(Naming naming, @Nullable Entity of) {
        List<String> meant = naming.office() == null ? List.of() : offices.meant(naming.office());
        boolean isKnown = meant.stream().anyMatch(knownOffices::contains);
        return new Assessment(terms, weights, naming, meant, isKnown, of == null ? null : of.state());
    }

    /** The ids that offices of what the mention represents may bear; null where it tells nothing. */
    private static @Nullable Set<String> told(Naming naming, @Nullable Entity of) {
        if (naming.represents() == null) {
            return null;
        }
        if (of == null) {
            return Set.of();
        }
        return of.state() == null || of.state().equals(of.id()) ? Set.of(of.id()) : Set.of(of.id(), of.state());
    }

    /** Whether the reader, who knows the article's day, found just one whom news calls so. */
    private boolean isFamous(Naming naming, PersonIndex.Like like, @Nullable String found) {
        return like.likeness() == Likeness.PART
                && naming.office() == null
                && naming.represents() == null
                && naming.name().indexOf(' ') < 0
                && terms.persons().get(like.person()).id().equals(found);
    }

    /** A first name alone says who it is only beside an office that one person holds. */
    private boolean isEnough(Naming naming, Likeness likeness) {
        String office = naming.office();
        return likeness != Likeness.GIVEN_NAME || (office != null && offices.isOfOne(office));
    }

    /**
     * A state or organization: the gazetteer knows them by name, adjective or capital. Officials of a body are not the body,
     * though its name is in what they are called.
     */
    private Optional<Candidate> listed(Naming naming, @Nullable String found) {
        if (naming.kind() == Actor.Kind.ORGANIZATION && members.contains(firstWord(naming.name()))) {
            return Optional.empty();
        }
        return Stream.of(Entity.Kind.STATE, Entity.Kind.ORGANIZATION, Entity.Kind.PLACE)
                .filter(kind -> (kind == Entity.Kind.STATE) == (naming.kind() == Actor.Kind.STATE))
                .flatMap(kind -> found == null ? Stream.empty() : tables.find(kind, found).stream())
                .findFirst()
                .map(entity -> new Candidate(
                        entity,
                        List.of(
                                weights.feature("name", isListed(entity, naming.name()) ? "exact" : "variant"),
                                weights.feature("country", naming.represents() == null ? "untold" : "same"))));
    }

    private static String firstWord(String name) {
        return Folding.fold(name).strip().split("\\s+", 2)[0];
    }

    private static boolean isListed(Entity entity, String name) {
        NameWords words = NameWords.of(name);
        return Stream.of(entity.arabic(), entity.russian(), entity.english(), List.of(entity.label()))
                .flatMap(List::stream)
                .anyMatch(known -> NameWords.of(known).words().equals(words.words()));
    }

    /** Who held the office on the day; nobody where many hold such an office or the day is not known. */
    private IntStream holders(Naming naming, @Nullable Entity of) {
        String office = naming.office();
        LocalDate from = naming.from();
        LocalDate to = naming.to();
        if (office == null || of == null || from == null || to == null || !offices.isOfOne(office)) {
            return IntStream.empty();
        }
        return offices.meant(office).stream()
                .map(exact ->
                        terms.holders(exact, of, Terms.day(from), Terms.day(to)).toArray())
                .filter(holders -> holders.length > 0)
                .findFirst()
                .map(IntStream::of)
                .orElse(IntStream.empty());
    }

    private Link decide(Naming naming, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return new Link.Unknown(naming, null, null);
        }
        List<Candidate> near = near(candidates);
        Candidate alone = near.get(0).with(weights.feature("rivals", "none"));
        near.replaceAll(one -> one.with(weights.feature("rivals", "some")));
        if (alone.score() < weights.threshold()) {
            return unknown(naming, near.size() > 1 ? near.get(0) : alone);
        }
        if (near.size() > 1) {
            return new Link.Ambiguous(naming, near);
        }
        Link.Method method = naming.named() ? Link.Method.NAME : Link.Method.OFFICE;
        Entity entity = alone.entity();
        return new Link.Linked(naming, entity, entity.qid(), alone.score(), alone.features(), method, null);
    }

    /** The best, and those who are not clearly behind, in their order. */
    private List<Candidate> near(List<Candidate> candidates) {
        double best = 0;
        for (Candidate candidate : candidates) {
            best = Math.max(best, candidate.score());
        }
        List<Candidate> near = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (Candidate.thousandths(best - candidate.score()) < weights.margin()) {
                near.add(candidate);
            }
        }
        near.sort(BEST_FIRST);
        return near;
    }

    private Link unknown(Naming naming, Candidate best) {
        return new Link.Unknown(naming, best.score() < weights.suggestion() ? null : best, null);
    }
}
