package org.mithaq.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mithaq.reference.Proclitics.Cut;

/**
 * Finds the names of the reference tables in the folded tokens of a text. In the Arabic of {@code ولروسيا} it finds
 * Russia behind the proclitic {@code ول}; {@code وانغ} stays whole, because a name that needs no cut is preferred to
 * any that needs one. Only where nothing else is found are names of two words and more compared without their hamza.
 *
 * <p>Surnames alone are not found: whom they name depends on the article. Immutable; safe for use by many threads.
 */
public final class Gazetteer {
    private final NameForms forms;
    private final NameTrie exact;
    private final NameTrie loose;
    private final Function<String, Optional<Entity>> states;

    private Gazetteer(NameForms forms, NameTrie exact, NameTrie loose, Function<String, Optional<Entity>> states) {
        this.states = states;
        this.forms = forms;
        this.exact = exact;
        this.loose = loose;
    }

    /**
     * Builds the gazetteer of a language.
     *
     * @param language BCP 47 tag: {@code ar}, {@code en} or {@code ru}; nationality words are known for Arabic only
     * @throws IllegalArgumentException if the tables have no names in this language
     */
    public static Gazetteer of(ReferenceTables tables, String language) {
        NameForms forms = NameForms.of(language);
        NameTrie exact = new NameTrie(forms, false);
        NameTrie loose = new NameTrie(forms, true);
        new GazetteerBuilder(tables, language, forms, exact, loose).build();
        return new Gazetteer(forms, exact, loose, id -> tables.find(Entity.Kind.STATE, id));
    }

    /** A gazetteer of Arabic names alone, each with the entity it stands for. */
    public static Gazetteer of(Map<String, Entity> names) {
        NameForms forms = NameForms.ARABIC;
        NameTrie exact = new NameTrie(forms, false);
        names.forEach((name, entity) ->
                exact.add(forms.steps(NameForms.words(name)), new Sense(entity, Sense.Use.NAME, false)));
        return new Gazetteer(forms, exact, new NameTrie(forms, true), id -> Optional.empty());
    }

    /** The state of this id, where the tables know one. */
    public Optional<Entity> state(@Nullable String id) {
        return id == null ? Optional.empty() : states.apply(id);
    }

    /**
     * The longest name that begins at a token.
     *
     * @param tokens folded tokens, such as the forms of a sentence's tokens
     * @param from index of the first token
     */
    public Optional<Hit> longestAt(List<String> tokens, int from) {
        List<Hit> all = allAt(tokens, from);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** All names that begin at a token, the longest first; of equally long ones that with the shorter proclitic. */
    public List<Hit> allAt(List<String> tokens, int from) {
        List<Hit> hits = new ArrayList<>(2);
        Cut whole = Cut.none(tokens.get(from));
        exact.walk(tokens, from, whole, hits);
        if (hits.isEmpty()) {
            List<Cut> cuts = forms == NameForms.ARABIC ? Proclitics.cuts(whole.rest()) : List.of();
            cuts.forEach(cut -> exact.walk(tokens, from, cut, hits));
            if (hits.isEmpty()) {
                loose.walk(tokens, from, whole, hits);
                if (hits.isEmpty()) {
                    cuts.forEach(cut -> loose.walk(tokens, from, cut, hits));
                }
            }
        }
        if (hits.size() > 1) {
            hits.sort(Comparator.comparingInt(Hit::length)
                    .reversed()
                    .thenComparingInt(hit -> hit.proclitic().length()));
        }
        return hits;
    }
}
