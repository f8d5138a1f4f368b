package org.mithaq.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into blocks of text and leaves out those that are menus, forms, links and the like. */
final class HtmlBlocks {
    private static final String NO_TEXT =
            "script, style, noscript, template, iframe, object, embed, svg, form, button, select, textarea, nav, aside,"
                    + " footer, [role=navigation], [role=banner], [role=contentinfo], [role=complementary],"
                    + " [role=search], [role=menu], [hidden], [aria-hidden=true]";
    private static final Pattern NAMED_SO = Pattern.compile(
            "(?:^|[^a-z])(?:menu|navbar|nav|breadcrumbs?|share|sharing|social|related|comments?|respond|sidebar|widget"
                    + "|footer|cookies?|advert\\w*|ads?|promo|newsletter|popup|modal|tags?|pagination|banner|recommend\\w*"
                    + "|most-?read|trending)(?:[^a-z]|$)");
    private static final Set<String> ROOTS = Set.of("html", "body", "main", "article");
    private static final double MOST_LINKED = 0.6;
    private static final int PARAGRAPH = 10;

    /**
     * A block.
     *
     * @param linked characters that stand in links
     * @param heading whether it is marked as a heading
     */
    record Block(String text, int linked, boolean heading) {
        boolean isLinks() {
            return linked > MOST_LINKED * text.length();
        }

        boolean isParagraph() {
            return text.split(" ").length >= PARAGRAPH && linked * 3 < text.length();
        }
    }

    private HtmlBlocks() {}

    /** The blocks of the page's article, in order. */
    static List<Block> article(Document page) {
        strip(page);
        Optional<Element> marked = marked(page);
        Collector collector = new Collector();
        marked.orElse(page.body()).traverse(collector);
        collector.cut();
        List<Block> blocks =
                collector.blocks.stream().filter(block -> !block.isLinks()).toList();
        return marked.isPresent() ? blocks : betweenParagraphs(blocks);
    }

    private static void strip(Document page) {
        page.select(NO_TEXT).remove();
        page.select("header").stream()
                .filter(header -> header.closest("article, main") == null && header.selectFirst("h1") == null)
                .toList()
                .forEach(Node::remove);
        int all = page.text().length();
        for (Element element : page.select("[class], [id]")) {
            String name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
            if (!ROOTS.contains(element.normalName())
                    && NAMED_SO.matcher(name).find()
                    && element.text().length() * 2 <= all) {
                element.remove();
            }
        }
    }

    /** The element that the page marks as its article and that holds the most text. */
    private static Optional<Element> marked(Document page) {
        for (String mark : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
            Optional<Element> found = page.select(mark).stream()
                    .max(Comparator.comparingInt(element -> element.text().length()))
                    .filter(element -> element.text().length() > 150);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Without a mark: from the heading, or the line above the first paragraph, to the line behind the last one. */
    private static List<Block> betweenParagraphs(List<Block> blocks) {
        int first = 0;
        while (first < blocks.size() && !blocks.get(first).isParagraph()) {
            first++;
        }
        int last = blocks.size() - 1;
        while (last > first && !blocks.get(last).isParagraph()) {
            last--;
        }
        if (first >= blocks.size()) {
            return blocks;
        }
        int from = first;
        while (from > 0 && first - from < 3 && !blocks.get(from).heading()) {
            from--;
        }
        return blocks.subList(from, Math.min(blocks.size(), last + 2));
    }

    /** Gathers running text until an element that begins a line of its own. */
    private static final class Collector implements NodeVisitor {
        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int linked;
        private int links;
        private boolean heading;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                String part = words.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
                text.append(part);
                linked += links > 0 ? part.strip().length() : 0;
            } else if (node instanceof Element element) {
                if (breaks(element)) {
                    cut();
                    heading = element.normalName().matches("h[1-6]");
                }
                links += element.normalName().equals("a") ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.normalName().equals("a") ? 1 : 0;
                if (breaks(element)) {
                    cut();
                }
            }
        }

        private static boolean breaks(Element element) {
            return element.isBlock() || element.normalName().equals("br");
        }

        void cut() {
            String line = text.toString().replaceAll(" +", " ").strip();
            if (!line.isEmpty()) {
                blocks.add(new Block(line, linked, heading));
            }
            text.setLength(0);
            linked = 0;
            heading = false;
        }
    }
}
