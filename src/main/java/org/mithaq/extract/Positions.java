package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.extract.Markers.Governed;
import org.mithaq.extract.Region.Group;
import org.mithaq.language.EventRule;
import org.mithaq.language.Match;
import org.mithaq.language.Term.Category;
import org.mithaq.reference.Entity;

/**
 * Positions that only some rules ask for, because they are not of the grammar of the trigger's clause but of its sense:
 * who receives what the noun names, who carries it, who announces it, where an envoy serves, whom a title names.
 */
final class Positions {
    private static final int ANNOUNCER_REACH = 14;
    private static final int ENVOY_REACH = 16;
    private static final int POST_REACH = 4;
    private static final String ENVOY = "ambassador";

    private final Words words;
    private final Clauses clauses;
    private final List<Governed> governed;

    Positions(Words words, Clauses clauses, List<Governed> governed) {
        this.words = words;
        this.clauses = clauses;
        this.governed = governed;
    }

    /** The position of a carrying verb's subject in this rule: it may receive or carry instead of acting. */
    static String ofSubject(EventRule rule, Trigger trigger) {
        String carried =
                trigger.carrier() == null ? "" : trigger.carrier().term().value();
        boolean turned = carried.equals("receiver") || carried.equals("carrier");
        return turned && rule.takes(carried) ? carried : "subject";
    }

    /** The groups as a rule sees them: those of the grammar, and those that it asks for by their sense. */
    List<Group> of(EventRule rule, Trigger trigger, List<Group> groups) {
        String subject = ofSubject(rule, trigger);
        List<Group> out = new ArrayList<>();
        for (Group group : groups) {
            out.add(
                    group.position().equals("subject")
                            ? new Group(handed(subject, trigger, groups), group.mentions())
                            : group);
        }
        if (rule.takes("announcer") && trigger.isNoun() && !has(out, "subject")) {
            announcer(trigger).ifPresent(group -> out.add(new Group("announcer", group.mentions())));
        }
        if (rule.takes("accredited")) {
            post(trigger).ifPresent(post -> out.add(new Group("accredited", List.of(post))));
        }
        if (rule.takes("title")) {
            out.addAll(titled(groups));
        }
        return out;
    }

    /** "Handed Guterres a letter": who stands alone behind a verb of handing over is who receives. */
    private static String handed(String subject, Trigger trigger, List<Group> groups) {
        Match carrier = trigger.carrier();
        boolean alone = !has(groups, "object") && !has(groups, "الى") && !has(groups, "ل");
        boolean behind = groups.stream()
                .filter(group -> group.position().equals("subject"))
                .allMatch(group -> carrier != null && group.mentions().get(0).from() >= carrier.to());
        return subject.equals("carrier") && alone && behind ? "receiver" : subject;
    }

    private static boolean has(List<Group> groups, String position) {
        return groups.stream().anyMatch(group -> group.position().equals(position));
    }

    /** "Riyadh announced the expulsion", "the decision of Riyadh to expel": whoever announces it does it. */
    private Optional<Group> announcer(Trigger trigger) {
        for (int at = trigger.from() - 1; at >= Math.max(0, trigger.from() - ANNOUNCER_REACH); at--) {
            Optional<Match> verb = clauses.findVerb(at, Category.ANNOUNCER);
            if (verb.isPresent()) {
                Trigger announced = new Trigger(trigger.match(), trigger.kind(), verb.get());
                return Region.of(words, clauses, governed, announced).stream()
                        .filter(group -> group.position().equals("subject"))
                        .findFirst();
            }
            if (!clauses.inMention(at) && !words.has(at, Category.ADVERB) && !words.is(at, "عن", "،", ",")) {
                break;
            }
        }
        return decider(trigger);
    }

    private Optional<Group> decider(Trigger trigger) {
        return governed.stream()
                .filter(next -> next.mention().to() == trigger.from()
                        && next.marker().equals(Markers.OF)
                        && words.has(next.governor(), Category.ANNOUNCER))
                .map(next -> new Group("announcer", List.of(next.mention())))
                .findFirst();
    }

    /** The state at which an ambassador of the clause serves: "ambassador to", with or without a name between. */
    private Optional<Mention.Location> post(Trigger trigger) {
        for (Governed next : governed) {
            Mention mention = next.mention();
            boolean near = mention.from() >= trigger.head()
                    && mention.from() - trigger.to() <= ENVOY_REACH
                    && isEnvoy(mention);
            if (near) {
                for (int at = mention.from() + 1; at < mention.to() + POST_REACH; at++) {
                    Optional<Mention.Location> post =
                            words.is(at, "لدي", "في", "الي") ? state(at + 1) : Optional.empty();
                    if (post.isPresent()) {
                        return post;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isEnvoy(Mention mention) {
        return mention instanceof Mention.Parties parties
                && parties.parties().stream().anyMatch(party -> ENVOY.equals(party.office()));
    }

    private Optional<Mention.Location> state(int at) {
        int from = words.has(at, Category.STATE_HEAD) && words.hit(at).isEmpty() ? at + 1 : at;
        return words.hit(from)
                .flatMap(hit -> Senses.state(hit)
                        .or(() -> Senses.capital(hit))
                        .map(state -> new Mention.Location(
                                from,
                                from + hit.length(),
                                hit.proclitic(),
                                state,
                                Party.of(state, from, from + hit.length(), hit.proclitic()))));
    }

    /** A state or body; the city of a title is where the instrument was made. */
    private static boolean canBeParty(Mention mention) {
        return mention instanceof Mention.Parties
                || (mention instanceof Mention.Location location
                        && location.place().kind() == Entity.Kind.STATE);
    }

    private List<Group> titled(List<Group> groups) {
        List<Group> out = new ArrayList<>();
        for (Group group : groups) {
            for (Mention mention : group.mentions()) {
                if (mention instanceof Mention.Paper paper) {
                    governed.stream()
                            .map(Governed::mention)
                            .filter(inner -> inner.from() >= paper.to() && inner.to() <= paper.titleTo())
                            .filter(Positions::canBeParty)
                            .forEach(inner -> out.add(new Group("title", List.of(inner))));
                }
            }
        }
        return out;
    }
}
