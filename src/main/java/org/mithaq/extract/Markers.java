package org.mithaq.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mithaq.language.Match;
import org.mithaq.language.Term.Category;

/**
 * What governs each mention of a sentence: nothing, a preposition, or a noun. A conjunct is governed by what governs the
 * mention it is joined to.
 */
final class Markers {
    /** No governor: a subject or an object. */
    static final String BARE = "";
    /** Governed by the noun before it. */
    static final String OF = "of";

    private static final int CONJUNCT_REACH = 6;
    /** A word with an article or a pronoun, an adverb by its ending, or a number. */
    private static final Pattern CLOSED = Pattern.compile("(و|ف|ب|ك|وب|فب)?ال.*|لل.*|ولل.*|.*(ا|ها|هم|هما|نا)|\\d+");

    /**
     * A governed mention.
     *
     * @param marker {@link #BARE}, {@link #OF} or a preposition's value
     * @param governor index of the governing noun's token, or -1
     * @param head index in the list of the mention that opens the coordination; its own index where it opens one
     */
    record Governed(Mention mention, String marker, int governor, int head) {}

    private final Words words;
    private final Clauses clauses;
    private final List<Mention> mentions;

    private Markers(Words words, Clauses clauses, List<Mention> mentions) {
        this.words = words;
        this.clauses = clauses;
        this.mentions = mentions;
    }

    /** The mentions with their governors, in order. */
    static List<Governed> of(Words words, Clauses clauses, List<Mention> mentions) {
        Markers markers = new Markers(words, clauses, mentions);
        List<Governed> out = new java.util.ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            out.add(markers.governed(i, out));
        }
        return out;
    }

    private Governed governed(int index, List<Governed> before) {
        Mention mention = mentions.get(index);
        if (mention instanceof Mention.Time) {
            return new Governed(mention, BARE, -1, index);
        }
        String preposition = mention.preposition();
        if (!preposition.isEmpty()) {
            return new Governed(mention, preposition, -1, index);
        }
        int joined = joinedTo(index, before);
        if (joined >= 0) {
            Governed first = before.get(joined);
            return new Governed(mention, first.marker(), first.governor(), first.head());
        }
        return mention.joined() && mention.from() > 0
                ? joinedToOther(mention, index)
                : governedBefore(mention, index, mention.from() - 1);
    }

    /** A conjunct of words that are no mention stands behind the same preposition as they do. */
    private Governed joinedToOther(Mention mention, int index) {
        for (int end = mention.from(); end > Math.max(0, mention.from() - CONJUNCT_REACH); end--) {
            Optional<String> preposition = prepositionEnding(end);
            if (preposition.isPresent()) {
                return new Governed(mention, preposition.get(), -1, index);
            }
            if (clauses.inMention(end - 1) || clauses.breaks(end - 1, end) || !words.isWord(end - 1)) {
                break;
            }
        }
        return new Governed(mention, BARE, -1, index);
    }

    /** Index of the mention that this one is coordinated with, or -1. */
    private int joinedTo(int index, List<Governed> before) {
        Mention mention = mentions.get(index);
        int previous = index - 1;
        while (previous >= 0 && before.get(previous).mention() instanceof Mention.Time) {
            previous--;
        }
        if (previous < 0) {
            return -1;
        }
        int gap = mention.from() - before.get(previous).mention().to();
        previous = partyAt(previous, mention, before);
        Mention other = before.get(previous).mention();
        boolean kin = (mention instanceof Mention.Paper) == (other instanceof Mention.Paper);
        boolean from = words.is(mention.from() - 1, "ومن") && !isSide(mention);
        boolean joins = mention.joined() || from || (gap > 0 && words.is(mention.from() - 1, "و"));
        boolean near = gap <= 2 || (other instanceof Mention.Paper paper && mention.from() <= paper.titleTo() + 2);
        return kin && joins && near && !clauses.breaks(other.to(), mention.from()) ? previous : -1;
    }

    /** "the University of X in Rabat and the University of Y": what is joined is joined to the party, not to its place. */
    private static int partyAt(int place, Mention mention, List<Governed> before) {
        Governed last = before.get(place);
        boolean whereabouts = last.mention() instanceof Mention.Location
                && (last.marker().equals("ب") || last.marker().equals("في"));
        boolean behindParty = place > 0
                && mention instanceof Mention.Parties
                && before.get(place - 1).mention() instanceof Mention.Parties party
                && last.mention().from() - party.to() <= 1;
        return whereabouts && behindParty ? place - 1 : place;
    }

    private Governed governedBefore(Mention mention, int index, int from) {
        int at = from;
        int skipped = transparent(at);
        while (at >= 0 && skipped > 0) {
            String own = clauses.inMention(at)
                    ? ""
                    : words.findQuantity(at + 1)
                            .map(quantity -> quantity.split().preposition())
                            .orElse("");
            if (!own.isEmpty()) {
                return new Governed(mention, own, -1, index);
            }
            at -= skipped;
            skipped = transparent(at);
        }
        if (at < 0 || !words.isWord(at)) {
            return new Governed(mention, BARE, -1, index);
        }
        Optional<String> preposition = prepositionEnding(at + 1);
        if (preposition.isPresent()) {
            boolean behalf = preposition.get().equals("من") && isSide(mention);
            return new Governed(mention, behalf ? "عن" : preposition.get(), -1, index);
        }
        if (isNationality(at) && words.has(at - 1, Category.PLACE_HEAD)) {
            at--;
        }
        Optional<Match> head = words.match(at, Category.PLACE_HEAD);
        if (head.isPresent() && !clauses.inMention(at)) {
            String own = head.get().split().preposition();
            return own.isEmpty() ? governedBefore(mention, index, at - 1) : new Governed(mention, own, -1, index);
        }
        return governs(at) ? new Governed(mention, OF, at, index) : new Governed(mention, BARE, -1, index);
    }

    /** "from the Saudi side": on its behalf. */
    private boolean isSide(Mention mention) {
        return words.is(mention.from(), "الجانب", "الطرف");
    }

    /** How many tokens before a mention, from {@code at} back, do not hide what governs it: quotes, quantities. */
    private int transparent(int at) {
        boolean mark = words.is(at, "\"", "“", "«", "(", "”", "»");
        return mark ? 1 : clauses.inMention(at) ? 0 : words.quantityBefore(at + 1);
    }

    private boolean isNationality(int at) {
        return words.hit(at).filter(hit -> Senses.adjective(hit).isPresent()).isPresent();
    }

    /** The preposition whose last word stands right before a token. */
    private Optional<String> prepositionEnding(int end) {
        for (int from = Math.max(0, end - 3); from < end; from++) {
            for (Match match : words.matches(from)) {
                if (match.to() == end && match.term().is(Category.PREPOSITION)) {
                    return Optional.of(match.term().value());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a noun can govern what follows: it has neither article nor pronoun, and is no verb or adverb. */
    private boolean governs(int at) {
        if (clauses.isVerb(at)) {
            return false;
        }
        String form = words.form(at);
        boolean event = words.match(at, Category.EVENT_NOUN)
                .filter(match ->
                        match.split().pronoun().isEmpty() && !match.split().article())
                .isPresent();
        if (event) {
            return true;
        }
        if (words.has(at, Category.EVENT_NOUN)) {
            return false;
        }
        return !clauses.inMention(at)
                && !clauses.isBoundary(at)
                && !words.has(at, Category.ADVERB)
                && !words.has(at, Category.OPERATOR)
                && !CLOSED.matcher(form).matches()
                && !owns(at);
    }

    /** "in his office": a noun with the pronoun for "his", which folding makes like the feminine ending. */
    private boolean owns(int at) {
        String written = words.sentence().tokens().get(at).surface();
        return written.length() > 3 && written.endsWith("ه");
    }
}
