package org.mithaq.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;

/**
 * The form that a parameter's value must have. Jena puts any string into a query as an IRI or a number; so the text is
 * checked here, and only a checked term ever reaches a query.
 */
public sealed interface ValueForm {
    /** What to write, for messages and help: "a date such as 2022-06-10". */
    String wanted();

    /** The term that {@code text} stands for, or empty when the text does not have this form. */
    Optional<Node> findTerm(String text, PrefixMapping prefixes);

    /** An absolute IRI, or a name with a prefix that the query declares. */
    record IriForm() implements ValueForm {
        private static final Pattern ABSOLUTE =
                Pattern.compile("(?:https?://[^\\s<>\"{}|^`\\\\/?#]+|urn:)[^\\s<>\"{}|^`\\\\\\p{Cntrl}]*");

        @Override
        public String wanted() {
            return "an IRI such as https://example.org/x, or a name with one of the query's prefixes";
        }

        @Override
        public Optional<Node> findTerm(String text, PrefixMapping prefixes) {
            String iri = text.contains("//") ? text : prefixes.expandPrefix(text);
            return ABSOLUTE.matcher(iri).matches() ? Optional.of(NodeFactory.createURI(iri)) : Optional.empty();
        }
    }

    /** A day, written {@code 2022-06-10}. */
    record DateForm() implements ValueForm {
        @Override
        public String wanted() {
            return "a date such as 2022-06-10";
        }

        @Override
        public Optional<Node> findTerm(String text, PrefixMapping prefixes) {
            try {
                return Optional.of(literal(LocalDate.parse(text).toString(), XSDDatatype.XSDdate));
            } catch (DateTimeParseException notADate) {
                return Optional.empty();
            }
        }
    }

    /** A whole number of at most nine digits. */
    record WholeForm() implements ValueForm {
        private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

        @Override
        public String wanted() {
            return "a whole number";
        }

        @Override
        public Optional<Node> findTerm(String text, PrefixMapping prefixes) {
            return WHOLE.matcher(text).matches()
                    ? Optional.of(literal(text, XSDDatatype.XSDinteger))
                    : Optional.empty();
        }
    }

    /** {@code true} or {@code false}. */
    record TruthForm() implements ValueForm {
        @Override
        public String wanted() {
            return "true or false";
        }

        @Override
        public Optional<Node> findTerm(String text, PrefixMapping prefixes) {
            return Set.of("true", "false").contains(text)
                    ? Optional.of(literal(text, XSDDatatype.XSDboolean))
                    : Optional.empty();
        }
    }

    /**
     * Words of at most 1,000 characters.
     *
     * @param language tag that the literal gets, or the empty string for a plain one
     */
    record TextForm(String language) implements ValueForm {
        private static final int LONGEST = 1_000;

        @Override
        public String wanted() {
            return "text of 1 to 1,000 characters";
        }

        @Override
        public Optional<Node> findTerm(String text, PrefixMapping prefixes) {
            boolean broken = text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
            if (text.isBlank() || text.length() > LONGEST || broken) {
                return Optional.empty();
            }
            return Optional.of(
                    language.isEmpty()
                            ? NodeFactory.createLiteralString(text)
                            : NodeFactory.createLiteralLang(text, language));
        }
    }

    /** The form that the last part of a variable's name asks for, or empty where it names none. */
    static Optional<ValueForm> findBySuffix(String suffix) {
        return switch (suffix.toLowerCase(Locale.ROOT)) {
            case "iri" -> Optional.of(new IriForm());
            case "date" -> Optional.of(new DateForm());
            case "integer", "int", "number" -> Optional.of(new WholeForm());
            case "boolean" -> Optional.of(new TruthForm());
            case "literal", "string" -> Optional.of(new TextForm(""));
            case "ar", "en", "ru" -> Optional.of(new TextForm(suffix));
            default -> Optional.empty();
        };
    }

    private static Node literal(String lexical, XSDDatatype datatype) {
        return NodeFactory.createLiteralDT(lexical, datatype);
    }
}
