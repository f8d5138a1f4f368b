package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.language.Lexicon;
import org.mithaq.text.Line;
import org.mithaq.text.Sentence;

/**
 * What the whole article says about each of its events.
 *
 * @param lead number of the first sentence of the body
 * @param agency whether the date line names a place, as an agency's does: such a report is of its day
 * @param dateline the place that opens the body ("Jakarta - "), or null
 * @param titles full titles of the instruments that the article names
 */
record Frame(int lead, boolean agency, @Nullable Venue dateline, List<Instrument> titles) {
    private static final int FULL_TITLE = 3;
    private static final List<String> LINKS = List.of("بين", "بشان", "حول", "الخاص", "الخاصه", "المتعلق", "المتعلقه");

    Frame {
        titles = List.copyOf(titles);
    }

    static Frame of(List<Words> sentences, List<List<Mention>> mentions) {
        int lead = -1;
        boolean agency = false;
        List<Instrument> titles = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i).sentence();
            boolean placed = mentions.get(i).stream().anyMatch(mention -> mention instanceof Mention.Location);
            agency |= sentence.kind() == Line.Kind.DATE && placed;
            lead = lead < 0 && sentence.kind() == Line.Kind.BODY ? sentence.number() : lead;
            for (Mention mention : mentions.get(i)) {
                if (mention instanceof Mention.Paper paper && paper.titleTo() - paper.from() >= FULL_TITLE) {
                    titles.add(Drafter.instrument(sentences.get(i), paper));
                }
            }
        }
        Venue dateline = lead < 0 ? null : dateline(sentences.get(lead), mentions.get(lead));
        return new Frame(lead, agency, dateline, titles);
    }

    private static @Nullable Venue dateline(Words words, List<Mention> mentions) {
        boolean opens = !mentions.isEmpty()
                && mentions.get(0) instanceof Mention.Location location
                && location.from() == 0
                && words.is(location.to(), "-", "–", ":");
        return opens ? Drafter.venueOf(words, (Mention.Location) mentions.get(0)) : null;
    }

    /** "The declaration" is the one declaration that the article names in full, where it names just one. */
    Instrument fullTitle(Instrument instrument) {
        List<String> words = Lexicon.words(instrument.title());
        if (words.size() > 1 || !words.get(0).startsWith("ال")) {
            return instrument;
        }
        List<Instrument> full = titles.stream()
                .filter(title -> LINKS.stream().anyMatch(Lexicon.words(title.title())::contains))
                .filter(title -> title.kind().equals(instrument.kind()))
                .filter(title -> Lexicon.words(title.title()).get(0).equals(words.get(0)))
                .toList();
        return full.size() == 1 ? full.get(0) : instrument;
    }
}
