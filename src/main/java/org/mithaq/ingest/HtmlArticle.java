package org.mithaq.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.mithaq.language.LayoutTerms;

/**
 * The article in a web page. What the page says of itself decides where it can ({@code article}, {@code main},
 * microdata); otherwise the paragraphs do. The headline is made the first line, the page's own date the second.
 */
final class HtmlArticle {
    private HtmlArticle() {}

    /** Reads a page: its paragraphs, a line each. */
    static Parsed read(byte[] content) throws IOException {
        Optional<String> source = decode(content);
        if (source.isEmpty()) {
            return new Parsed.Failed(
                    Reason.BROKEN, "its letters are in no charset that is known; save it as UTF-8 and try again");
        }
        Document page = Jsoup.parse(source.get());
        Optional<String> headline = headline(page);
        Optional<String> date = date(page);
        List<HtmlBlocks.Block> blocks = HtmlBlocks.article(page);
        return new Parsed.Text(compose(headline, date, blocks));
    }

    /** A byte order mark or plain UTF-8 first, since declarations err; then the declaration; then the letters. */
    private static Optional<String> decode(byte[] content) throws IOException {
        Charset declared = new HtmlEncodingDetector().detect(new ByteArrayInputStream(content), new Metadata());
        Optional<String> found = TextDecoder.findUnicode(content);
        if (found.isEmpty() && declared != null) {
            found = TextDecoder.find(content, declared);
        }
        return found.isPresent() ? found : TextDecoder.find(content);
    }

    /** The page's one heading, else what it gives to others as its title. */
    private static Optional<String> headline(Document page) {
        return Stream.of(
                        page.select("article h1").eachText(),
                        page.select("[itemprop=headline]").eachText(),
                        page.select("h1").eachText(),
                        page.select("meta[property=og:title]").eachAttr("content"),
                        List.of(page.title()))
                .flatMap(List::stream)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static Optional<String> date(Document page) {
        return Stream.of(
                        page.select("meta[property=article:published_time]").eachAttr("content"),
                        page.select("[itemprop=datePublished]").eachAttr("content"),
                        page.select("article time[datetime], main time[datetime]")
                                .eachAttr("datetime"))
                .flatMap(List::stream)
                .filter(text -> text.matches("(?s)\\d{4}-\\d{2}-\\d{2}.*"))
                .map(text -> text.substring(0, 10))
                .findFirst();
    }

    private static String compose(Optional<String> headline, Optional<String> date, List<HtmlBlocks.Block> blocks) {
        List<String> lines = new ArrayList<>();
        headline.ifPresent(lines::add);
        date.ifPresent(lines::add);
        String key = LayoutTerms.key(headline.orElse(""));
        int from = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (!key.isEmpty() && LayoutTerms.key(blocks.get(i).text()).equals(key)) {
                from = i + 1;
                break;
            }
        }
        blocks.subList(from, blocks.size()).forEach(block -> lines.add(block.text()));
        return String.join("\n\n", lines);
    }
}
