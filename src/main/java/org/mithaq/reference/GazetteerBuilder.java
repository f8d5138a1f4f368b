package org.mithaq.reference;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.reference.Entity.Kind;

/** Fills the tries of a gazetteer. */
final class GazetteerBuilder {
    private static final String CAPITAL = "العاصمه";
    private static final String ARTICLE = "ال";
    private static final String FEMININE = "ه";

    private final ReferenceTables tables;
    private final String language;
    private final NameForms forms;
    private final NameTrie exact;
    private final NameTrie loose;
    private final ShortNames shortNames = new ShortNames();

    GazetteerBuilder(ReferenceTables tables, String language, NameForms forms, NameTrie exact, NameTrie loose) {
        this.tables = tables;
        this.language = language;
        this.forms = forms;
        this.exact = exact;
        this.loose = loose;
    }

    void build() {
        for (Kind kind : List.of(Kind.STATE, Kind.ORGANIZATION, Kind.PLACE, Kind.PERSON)) {
            tables.entities(kind).forEach(this::addNames);
        }
        tables.nationalities().forEach(this::addCapital);
        if (forms == NameForms.ARABIC) {
            tables.nationalities().forEach(this::addAdjectives);
            shortNames.unambiguous().forEach((steps, person) -> {
                if (exact.senses(steps).isEmpty()) {
                    add(steps, person, Sense.Use.NAME, isWeak(steps, person));
                }
            });
        }
    }

    private void addNames(Entity entity) {
        for (String name : names(entity)) {
            List<String> words = NameForms.words(name);
            List<String> steps = forms.steps(words);
            add(steps, entity, Sense.Use.NAME, isWeak(steps, entity));
            if (forms == NameForms.ARABIC && entity.kind() == Kind.PERSON) {
                shortNames.add(entity, words);
            }
        }
    }

    private void addCapital(Nationality nationality) {
        Entity state = nationality.state();
        for (String name : names(nationality.capital())) {
            List<String> steps = forms.steps(NameForms.words(name));
            boolean namesState = exact.senses(steps).stream()
                    .anyMatch(sense -> sense.entity().equals(state));
            if (!namesState) {
                add(steps, state, Sense.Use.CAPITAL, isWeak(steps, nationality.capital()));
            }
        }
    }

    private void addAdjectives(Nationality nationality) {
        Entity state = nationality.state();
        for (String adjective : nationality.arabic()) {
            boolean weak = tables.isWeak(forms.key(adjective), state);
            for (List<String> words : ArabicAdjectives.forms(adjective)) {
                add(forms.steps(words), state, Sense.Use.ADJECTIVE, weak);
                addSeat(nationality, words);
            }
        }
    }

    /** "The Omani capital", alone or with the city's name behind it. */
    private void addSeat(Nationality nationality, List<String> adjective) {
        String word = adjective.get(0);
        if (adjective.size() > 1 || !word.startsWith(ARTICLE) || !word.endsWith(FEMININE)) {
            return;
        }
        addSeat(nationality, List.of(CAPITAL, word), List.of());
        nationality
                .capital()
                .arabic()
                .forEach(name -> addSeat(nationality, List.of(CAPITAL, word), NameForms.words(name)));
    }

    private void addSeat(Nationality nationality, List<String> head, List<String> name) {
        List<String> words = new ArrayList<>(head);
        words.addAll(name);
        List<String> steps = forms.steps(words);
        add(steps, nationality.capital(), Sense.Use.NAME, false);
        add(steps, nationality.state(), Sense.Use.CAPITAL, false);
    }

    private void add(List<String> steps, Entity entity, Sense.Use use, boolean weak) {
        Sense sense = new Sense(entity, use, weak);
        exact.add(steps, sense);
        if (steps.size() > 1) {
            loose.add(steps, sense);
        }
    }

    private boolean isWeak(List<String> steps, Entity entity) {
        return forms == NameForms.ARABIC && tables.isWeak(String.join(" ", steps), entity);
    }

    private List<String> names(Entity entity) {
        return switch (language) {
            case "ar" -> entity.arabic();
            case "ru" -> entity.russian();
            case "en" -> {
                List<String> names = new ArrayList<>(List.of(entity.label()));
                names.addAll(entity.english());
                yield names;
            }
            default ->
                throw new IllegalArgumentException(
                        "The reference tables have no names in '" + language + "'; use ar, ru or en");
        };
    }
}
