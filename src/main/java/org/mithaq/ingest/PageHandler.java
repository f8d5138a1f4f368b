package org.mithaq.ingest;

import org.apache.tika.exception.WriteLimitReachedException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the text of a PDF: a blank line behind each block, a form feed behind each page. */
final class PageHandler extends DefaultHandler {
    private final StringBuilder text = new StringBuilder();
    private final int limit;
    private boolean body;

    PageHandler(int limit) {
        this.limit = limit;
    }

    String text() {
        return text.toString();
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        body = body || localName.equals("body");
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (!body) {
            return;
        }
        if (text.length() + length > limit) {
            throw new WriteLimitReachedException(limit);
        }
        text.append(chars, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
        characters(chars, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (localName.equals("p")) {
            text.append("\n\n");
        } else if (localName.equals("div")) {
            text.append('\f');
        }
    }
}
