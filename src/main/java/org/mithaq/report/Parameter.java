package org.mithaq.report;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a saved query that the caller sets. The name says the form, by the convention of BASIL and grlc:
 * {@code ?_country_iri} is the required parameter {@code country}, an IRI; {@code ?__type} the optional parameter
 * {@code type}, plain text.
 *
 * @param variable the variable without its question mark: {@code _country_iri}
 * @param name what callers say: {@code country}
 * @param form what a value must look like
 * @param required whether the query cannot run without it
 * @param fallback value used when none is given, or null
 * @param choices the only values allowed; empty when there is no such list
 */
public record Parameter(
        String variable,
        String name,
        ValueForm form,
        boolean required,
        @Nullable String fallback,
        List<String> choices) {
    public Parameter {
        choices = List.copyOf(choices);
        if (name.isEmpty()) {
            throw new QueryRefused("The parameter ?" + variable + " has no name: write ?_name or ?_name_iri");
        }
    }

    /** The parameter that a variable stands for, or empty when its name does not begin with an underscore. */
    public static Optional<Parameter> findIn(String variable) {
        if (!variable.startsWith("_")) {
            return Optional.empty();
        }
        boolean optional = variable.startsWith("__");
        String body = variable.substring(optional ? 2 : 1);
        int cut = body.lastIndexOf('_');
        Optional<ValueForm> form = cut < 1 ? Optional.empty() : ValueForm.findBySuffix(body.substring(cut + 1));
        String name = form.isPresent() ? body.substring(0, cut) : body;
        return Optional.of(
                new Parameter(variable, name, form.orElse(new ValueForm.TextForm("")), !optional, null, List.of()));
    }

    /** This parameter with the value it takes when none is given, and the only values it may take. */
    public Parameter with(@Nullable String newFallback, List<String> newChoices) {
        return new Parameter(variable, name, form, required, newFallback, newChoices);
    }

    /**
     * The checked term for a value.
     *
     * @throws QueryRefused when the value has not the form, or is none of the choices
     */
    public Node term(String value, PrefixMapping prefixes) {
        if (!choices.isEmpty() && !choices.contains(value)) {
            throw new QueryRefused(
                    "Parameter " + name + " must be one of " + String.join(", ", choices) + ", not \"" + value + "\"");
        }
        return form.findTerm(value, prefixes)
                .orElseThrow(() -> new QueryRefused(
                        "Parameter " + name + " must be " + form.wanted() + ", not \"" + value + "\""));
    }

    /** One line of help: name, form, default and choices. */
    public String usage() {
        StringBuilder line = new StringBuilder(name).append("=").append(form.wanted());
        if (!choices.isEmpty()) {
            line.append("; one of ").append(String.join(", ", choices));
        }
        if (fallback != null) {
            line.append("; else ").append(fallback);
        } else if (!required) {
            line.append("; optional");
        }
        return line.toString();
    }
}
