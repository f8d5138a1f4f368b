package org.mithaq.serve;

import java.util.stream.Collectors;
import org.mithaq.reconcile.Name;
import org.mithaq.reconcile.Named;
import org.mithaq.report.HtmlText;

/** A small page about one entity, made to be shown beside a table: names in all languages, offices, Wikidata. */
final class EntityPage {
    private static final int MOST = 12;

    private EntityPage() {}

    static String of(Named entity, ReconciliationAnswers answers) {
        Words words = answers.words();
        Name title = entity.shown(words.language());
        String names = entity.names().stream()
                .filter(Name::vouched)
                .limit(MOST)
                .map(EntityPage::name)
                .collect(Collectors.joining(" · "));
        String offices = entity.offices().stream()
                .limit(MOST)
                .map(office -> "<li lang=\"en\" dir=\"ltr\">" + HtmlText.escape(office) + "</li>\n")
                .collect(Collectors.joining());
        String wikidata = entity.findWikidata()
                .map(qid -> "<p><a href=\"https://www.wikidata.org/wiki/" + HtmlText.escape(qid)
                        + "\" target=\"_blank\" rel=\"noopener\">" + HtmlText.escape(qid) + "</a></p>\n")
                .orElse("");
        return "<!DOCTYPE html>\n<html lang=\"" + words.language() + "\" dir=\"" + words.direction()
                + "\">\n<head><meta charset=\"utf-8\"><title>" + HtmlText.escape(title.text())
                + "</title><link rel=\"stylesheet\" href=\"/style.css\"></head>\n<body>\n<h1>" + name(title)
                + "</h1>\n<p>" + HtmlText.escape(words.of(entity.kind().id())) + ": <bdi dir=\"auto\">"
                + HtmlText.escape(answers.description(entity)) + "</bdi></p>\n<p>" + names + "</p>\n"
                + (offices.isEmpty() ? "" : "<ul>\n" + offices + "</ul>\n") + wikidata + "</body>\n</html>\n";
    }

    private static String name(Name name) {
        String language = name.language().isEmpty() ? "und" : name.language();
        return "<bdi lang=\"" + HtmlText.escape(language) + "\" dir=\"auto\">" + HtmlText.escape(name.text())
                + "</bdi>";
    }
}
