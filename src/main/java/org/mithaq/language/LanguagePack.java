package org.mithaq.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.language.Term.Category;
import org.mithaq.text.Folding;

/**
 * All that the program knows of one language, loaded from the folder {@code lang/<tag>/}.
 *
 * @param tag BCP 47 tag
 * @param lexicon words and phrases
 * @param vocabulary folded common words, which are no part of a person's name
 * @param blocs the name of the body that an adjective such as "Arab" stands for, by the folded adjective without article
 * @param rules event rules by trigger group, as {@code Signing/sign}
 */
public record LanguagePack(
        String tag,
        Lexicon lexicon,
        Set<String> vocabulary,
        Map<String, String> blocs,
        Map<String, List<EventRule>> rules) {
    private static final Set<String> PARTICLES = Set.of("preposition", "boundary", "adverb", "situation", "veto");

    /** The tags of the packs that come with the program, sorted: the folders below {@code lang/}. */
    public static List<String> tags() {
        return ResourceFolder.of("lang").names();
    }

    /**
     * Loads a pack.
     *
     * @throws PackException where a file is missing or does not hold to its format
     */
    public static LanguagePack load(String tag) {
        String folder = "lang/" + tag + "/";
        LexiconBuilder builder = new LexiconBuilder();
        Node names = Node.read(folder + "names.yaml");
        names(names, builder);
        particles(Node.read(folder + "particles.yaml"), builder);
        verbs(Node.read(folder + "verbs.yaml"), builder);
        status(Node.read(folder + "status.yaml"), builder);
        List<RuleFile> files = eventFiles(folder).stream().map(RuleFile::new).toList();
        files.forEach(file -> file.fill(builder));
        Map<String, List<EventRule>> rules = files.stream()
                .flatMap(file -> file.rules().stream())
                .collect(java.util.stream.Collectors.groupingBy(EventRule::trigger));
        return new LanguagePack(
                tag, builder.lexicon(), vocabulary(folder + "vocabulary.txt"), blocs(names.get("bloc")), rules);
    }

    private static Map<String, String> blocs(Node file) {
        Map<String, String> blocs = new HashMap<>();
        file.entries()
                .forEach((body, adjectives) ->
                        adjectives.texts().forEach(adjective -> blocs.put(Folding.fold(adjective), body)));
        return Map.copyOf(blocs);
    }

    private static void names(Node file, LexiconBuilder builder) {
        file.allow(Set.of(
                "honorific",
                "office",
                "portfolio",
                "state_head",
                "organization_head",
                "place_head",
                "instrument",
                "group",
                "bloc"));
        builder.nouns(file.get("honorific"), Category.HONORIFIC);
        builder.nouns(file.get("office"), Category.OFFICE);
        builder.nouns(file.get("portfolio"), Category.PORTFOLIO);
        builder.nouns(file.get("state_head"), Category.STATE_HEAD);
        builder.nouns(file.get("organization_head"), Category.ORGANIZATION_HEAD);
        builder.nouns(file.get("place_head"), Category.PLACE_HEAD);
        builder.nouns(file.get("instrument"), Category.INSTRUMENT);
        builder.nouns(file.get("group"), Category.GROUP);
    }

    private static void particles(Node file, LexiconBuilder builder) {
        file.allow(PARTICLES);
        builder.phrases(file.get("preposition"), Category.PREPOSITION);
        builder.phrases(file.get("boundary"), Category.BOUNDARY);
        builder.phrases(file.get("adverb"), Category.ADVERB);
        builder.phrases(file.get("situation"), Category.SITUATION_NOUN);
        builder.nouns(file.get("veto"), Category.VETO);
    }

    private static void verbs(Node file, LexiconBuilder builder) {
        file.allow(Set.of("light", "stops", "holding", "attending", "announcing", "other"));
        builder.verbs(file.get("light"), Category.LIGHT_VERB);
        file.texts("stops").forEach(verb -> builder.verb(file.place(), verb, Category.STOP_VERB, ""));
        file.texts("holding").forEach(noun -> builder.noun(noun, Category.HOLDING_NOUN, ""));
        file.texts("attending").forEach(noun -> builder.noun(noun, Category.ATTENDING_NOUN, ""));
        Node announcing = file.get("announcing");
        announcing.texts("verbs").forEach(verb -> builder.verb(announcing.place(), verb, Category.ANNOUNCER, ""));
        announcing.texts("nouns").forEach(noun -> builder.noun(noun, Category.ANNOUNCER, ""));
        file.texts("other").forEach(verb -> builder.verb(file.place(), verb, Category.VERB, ""));
    }

    private static void status(Node file, LexiconBuilder builder) {
        file.allow(Set.of("before", "before_verbs", "governing_verbs", "after"));
        builder.phrases(file.get("before"), Category.OPERATOR);
        builder.verbs(file.get("before_verbs"), Category.OPERATOR);
        builder.verbs(file.get("governing_verbs"), Category.GOVERNOR);
        builder.nouns(file.get("after"), Category.QUALIFIER);
    }

    private static Set<String> vocabulary(String resource) {
        try (InputStream in = LanguagePack.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new PackException(resource, "there is no such file in the language packs");
            }
            return new HashSet<>(List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R")));
        } catch (IOException fault) {
            throw new PackException(resource, "cannot be read: " + fault.getMessage());
        }
    }

    private static List<String> eventFiles(String folder) {
        return ResourceFolder.of(folder + "events").names().stream()
                .filter(name -> name.endsWith(".yaml"))
                .map(name -> folder + "events/" + name)
                .toList();
    }
}
