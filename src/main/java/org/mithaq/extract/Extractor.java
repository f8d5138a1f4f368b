package org.mithaq.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.Markers.Governed;
import org.mithaq.language.LanguagePack;
import org.mithaq.reference.Gazetteer;
import org.mithaq.reference.ReferenceTables;
import org.mithaq.text.Article;
import org.mithaq.text.Document;
import org.mithaq.text.Line;
import org.mithaq.text.Sentence;
import org.mithaq.time.TimeMention;
import org.mithaq.time.TimeResolver;
import org.mithaq.time.TimeTagger;
import org.mithaq.time.When;

/**
 * Reads the events out of articles of one language. An extractor holds no state between articles and may be shared by
 * threads; the same article gives the same extraction.
 */
public final class Extractor {
    private final LanguagePack pack;
    private final Gazetteer gazetteer;
    private final KnownPersons persons;
    private final TimeTagger times;

    /** An extractor for the pack's language that knows the entities of the tables. */
    public Extractor(LanguagePack pack, ReferenceTables tables, Gazetteer gazetteer, TimeTagger times) {
        this.pack = pack;
        this.gazetteer = gazetteer;
        this.persons = new KnownPersons(tables);
        this.times = times;
    }

    /** Reads one article. */
    public Extraction extract(Article article) {
        Document document = Segmenter.segment(article);
        TimeResolver dates = times.read(document);
        List<Report> reports = new Reading(document, dates).reports();
        return new Extraction(document, dates.published().orElse(null), reports);
    }

    /** Says, line by line, what is read in each sentence of a text and why. */
    public List<String> explain(Article article) {
        Document document = Segmenter.segment(article);
        return new Reading(document, times.read(document)).explain();
    }

    /** The reading of one article: all its stages share what is known of its sentences. */
    private final class Reading {
        private final List<Words> sentences = new ArrayList<>();
        private final List<List<Mention>> mentions = new ArrayList<>();
        private final List<Clauses> clauses = new ArrayList<>();
        private final List<List<Governed>> governed = new ArrayList<>();
        private final TimeResolver dates;
        private final Map<Integer, List<TimeMention>> expressions;

        Reading(Document document, TimeResolver dates) {
            this.dates = dates;
            expressions = dates.mentions().stream().collect(Collectors.groupingBy(TimeMention::sentence));
            for (Sentence sentence : document.sentences()) {
                sentences.add(
                        new Words(sentence, pack, gazetteer, expressions.getOrDefault(sentence.number(), List.of())));
            }
            findMentions();
        }

        /** Twice: short names are known only when the whole article has been read for full ones. */
        private void findMentions() {
            Surnames none = new Surnames(word -> Optional.empty());
            LocalDate day = day();
            Surnames surnames = new Surnames(word -> persons.byFame(word, day));
            for (Words words : sentences) {
                List<Mention> found = finder(words, none).find();
                surnames.learn(words, found, pack);
                mentions.add(found);
            }
            Gazetteer shorthand = Shorthand.of(sentences, mentions);
            for (int i = 0; i < sentences.size(); i++) {
                Words words = sentences.get(i);
                if (words.adopt(shorthand) || surnames.occurIn(words)) {
                    mentions.set(i, finder(words, surnames).find());
                }
                clauses.add(new Clauses(words, mentions.get(i)));
                governed.add(Markers.of(words, clauses.get(i), mentions.get(i)));
            }
        }

        private MentionFinder finder(Words words, Surnames surnames) {
            return new MentionFinder(words, persons.nameWords(), surnames);
        }

        List<Report> reports() {
            Cast cast = new Cast(persons, day());
            introduce(cast);
            Sides sides = new Sides(sentences, mentions);
            Drafter drafter = new Drafter(cast, new Topics(sentences, governed), sides, persons, dates);
            for (int i = 0; i < sentences.size(); i++) {
                if (isRead(sentences.get(i).sentence().kind())) {
                    new EventReader(sentences.get(i), clauses.get(i), governed.get(i), pack)
                            .read()
                            .forEach(drafter::take);
                }
            }
            return Reports.of(Completion.complete(
                    Merger.merge(drafter.drafts()), dates, Frame.of(sentences, mentions), sides, persons));
        }

        List<String> explain() {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                lines.addAll(Explainer.explain(sentences.get(i), mentions.get(i), pack));
            }
            return lines;
        }

        private static boolean isRead(Line.Kind kind) {
            return kind == Line.Kind.HEADLINE || kind == Line.Kind.BODY;
        }

        private void introduce(Cast cast) {
            for (int i = 0; i < sentences.size(); i++) {
                for (Mention mention : mentions.get(i)) {
                    if (mention instanceof Mention.Parties parties) {
                        for (Party party : parties.parties()) {
                            cast.introduce(sentences.get(i), party);
                        }
                    }
                }
            }
        }

        /** The day by which offices are looked up: of publication, else the latest that the text gives to an event. */
        private @Nullable LocalDate day() {
            Optional<When> published = dates.published();
            if (published.isPresent()) {
                return published.get().earliest();
            }
            return expressions.values().stream()
                    .flatMap(List::stream)
                    .filter(time -> time.role() == TimeMention.Role.OCCURRENCE)
                    .flatMap(time -> time.findWhen().stream())
                    .map(When::earliest)
                    .max(LocalDate::compareTo)
                    .orElse(null);
        }
    }
}
