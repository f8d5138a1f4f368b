package org.mithaq.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wikidata.wdtk.datamodel.helpers.JsonDeserializer;
import org.wikidata.wdtk.datamodel.interfaces.GlobeCoordinatesValue;
import org.wikidata.wdtk.datamodel.interfaces.ItemDocument;
import org.wikidata.wdtk.datamodel.interfaces.ItemIdValue;
import org.wikidata.wdtk.datamodel.interfaces.MonolingualTextValue;
import org.wikidata.wdtk.datamodel.interfaces.NoValueSnak;
import org.wikidata.wdtk.datamodel.interfaces.Snak;
import org.wikidata.wdtk.datamodel.interfaces.SnakGroup;
import org.wikidata.wdtk.datamodel.interfaces.Statement;
import org.wikidata.wdtk.datamodel.interfaces.StatementGroup;
import org.wikidata.wdtk.datamodel.interfaces.StatementRank;
import org.wikidata.wdtk.datamodel.interfaces.StringValue;
import org.wikidata.wdtk.datamodel.interfaces.TimeValue;
import org.wikidata.wdtk.datamodel.interfaces.Value;
import org.wikidata.wdtk.datamodel.interfaces.ValueSnak;

/**
 * An item of Wikidata as far as tables are made of it. Statements that are deprecated, and those that say that there is
 * no value or that it is unknown, are not here; neither are values of datatypes that nobody knows.
 */
final class Item {
    /** Qualifiers that name what an office is of, the most telling first. */
    static final List<String> OF_WHAT = List.of(Property.JURISDICTION, Property.DIRECTS, Property.COUNTRY);

    private static final JsonDeserializer JSON = new JsonDeserializer("http://www.wikidata.org/entity/");
    private static final byte[] ITEM = "\"type\":\"item\"".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 100;

    private final ItemDocument document;

    private Item(ItemDocument document) {
        this.document = document;
    }

    /** Whether the line holds an item, and no property or lexeme: the type stands at its beginning. */
    static boolean isItem(byte[] line, int length) {
        int last = Math.min(length, HEAD) - ITEM.length;
        for (int i = 0; i < last; i++) {
            if (Arrays.equals(line, i, i + ITEM.length, ITEM, 0, ITEM.length)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads an item.
     *
     * @throws JsonProcessingException if the text is no item
     */
    static Item read(byte[] line, int length) throws JsonProcessingException {
        return new Item(JSON.deserializeItemDocument(new String(line, 0, length, StandardCharsets.UTF_8)));
    }

    /** Its id, {@code Q...}. */
    String id() {
        return document.getEntityId().getId();
    }

    /** Where a row made of it comes from: the item and its revision. */
    String source() {
        return "wikidata:" + id() + "@" + document.getRevisionId();
    }

    /** Its label in a language and then its further names there. */
    List<String> names(String language) {
        MonolingualTextValue label = document.getLabels().get(language);
        List<MonolingualTextValue> aliases = document.getAliases().getOrDefault(language, List.of());
        return Stream.concat(Stream.ofNullable(label), aliases.stream())
                .map(text -> Cells.text(text.getText()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** The same for English, where names written for all languages at once ({@code mul}) count as well. */
    List<String> englishNames() {
        return Stream.concat(names("en").stream(), names("mul").stream())
                .distinct()
                .toList();
    }

    /** All items that it is linked to by a property. */
    List<String> items(String property) {
        return claims(property).stream()
                .flatMap(claim -> claim.item().stream())
                .distinct()
                .toList();
    }

    /** The items that it is linked to by a property, but only those of the highest rank. */
    List<String> bestItems(String property) {
        return best(property).stream()
                .flatMap(claim -> claim.item().stream())
                .distinct()
                .toList();
    }

    /** The text that it has best for a property. */
    Optional<String> text(String property) {
        return best(property).stream()
                .map(Claim::value)
                .filter(StringValue.class::isInstance)
                .map(value -> Cells.text(((StringValue) value).getString()))
                .findFirst();
    }

    /** All texts that it has for a property in a language. */
    List<String> texts(String property, String language) {
        return claims(property).stream()
                .map(Claim::value)
                .filter(MonolingualTextValue.class::isInstance)
                .map(MonolingualTextValue.class::cast)
                .filter(text -> text.getLanguageCode().equals(language))
                .map(text -> Cells.text(text.getText()))
                .distinct()
                .toList();
    }

    /** The day, month or year that it has best for a property, empty where there is none. */
    String date(String property) {
        return best(property).stream()
                .map(Claim::value)
                .filter(TimeValue.class::isInstance)
                .map(value -> Dates.iso((TimeValue) value))
                .findFirst()
                .orElse("");
    }

    /** Latitude and longitude on the earth, in degrees. */
    Optional<GlobeCoordinatesValue> coordinates() {
        return best(Property.COORDINATES).stream()
                .map(Claim::value)
                .filter(GlobeCoordinatesValue.class::isInstance)
                .map(GlobeCoordinatesValue.class::cast)
                .filter(point -> point.getGlobe().equals(GlobeCoordinatesValue.GLOBE_EARTH))
                .findFirst();
    }

    /** The statements of a property. */
    List<Claim> claims(String property) {
        StatementGroup group = document.findStatementGroup(property);
        List<Claim> claims = new ArrayList<>();
        if (group != null) {
            for (Statement statement : group) {
                Value value = statement.getValue();
                if (value != null && statement.getRank() != StatementRank.DEPRECATED) {
                    claims.add(new Claim(value, statement));
                }
            }
        }
        return claims;
    }

    private List<Claim> best(String property) {
        List<Claim> claims = claims(property);
        List<Claim> preferred = claims.stream()
                .filter(claim -> claim.statement().getRank() == StatementRank.PREFERRED)
                .toList();
        return preferred.isEmpty() ? claims : preferred;
    }

    /**
     * A statement that has a value.
     *
     * @param value its value
     * @param statement the whole of it
     */
    record Claim(Value value, Statement statement) {
        /** The item that is its value. */
        Optional<String> item() {
            return item(value);
        }

        /** The first item among its qualifiers of the properties, the properties in their order. */
        Optional<String> qualifier(List<String> properties) {
            return properties.stream()
                    .flatMap(property -> qualifiers(property).stream())
                    .filter(ValueSnak.class::isInstance)
                    .flatMap(snak -> item(((ValueSnak) snak).getValue()).stream())
                    .findFirst();
        }

        /** The term that its qualifiers tell, of the item that is its value; empty where no term can be made of them. */
        Optional<Term> term(String of) {
            List<Snak> ends = qualifiers(Property.END);
            boolean ended = ends.stream().anyMatch(snak -> !(snak instanceof NoValueSnak));
            String end = date(ends);
            if (ended && end.isEmpty()) {
                return Optional.empty();
            }
            return item().flatMap(item -> Term.of(item, date(qualifiers(Property.START)), end, of));
        }

        private static String date(List<Snak> snaks) {
            return snaks.stream()
                    .filter(ValueSnak.class::isInstance)
                    .map(snak -> ((ValueSnak) snak).getValue())
                    .filter(TimeValue.class::isInstance)
                    .map(value -> Dates.iso((TimeValue) value))
                    .findFirst()
                    .orElse("");
        }

        private List<Snak> qualifiers(String property) {
            List<Snak> snaks = new ArrayList<>();
            for (SnakGroup group : statement.getQualifiers()) {
                if (group.getProperty().getId().equals(property)) {
                    snaks.addAll(group.getSnaks());
                }
            }
            return snaks;
        }

        private static Optional<String> item(Value value) {
            return value instanceof ItemIdValue item ? Optional.of(item.getId()) : Optional.empty();
        }
    }
}
