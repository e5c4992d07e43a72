// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Pulls elements out of a part by their local names, so that the strict and the usual form of a workbook read alike.
 * No document type, no entities of one's own, bounded texts.
 */
final class Xml {
    private final XMLStreamReader reader;

    Xml(InputStream in) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw new Unreadable(Refusal.DAMAGED, e);
        }
    }

    /** To the next start or end of an element; false at the end of the document. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new Unreadable(Refusal.UNSAFE);
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    String name() {
        return reader.getLocalName();
    }

    /** The value of an attribute in any name space. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    int number(String name, int otherwise) {
        String value = attribute(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** An on-off attribute: absent is {@code otherwise}. */
    boolean flag(String name, boolean otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** Appends the characters of the element that just started, to its end. */
    void text(StringBuilder into, int limit) {
        int depth = 1;
        try {
            while (depth > 0) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (into.length() + reader.getTextLength() > limit) {
                            throw new Unreadable(Refusal.TOO_LARGE);
                        }
                        into.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.DTD ->
                        throw new Unreadable(Refusal.UNSAFE);
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** Goes to the end of the element that just started. */
    void skip() {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += reader.isStartElement() ? 1 : -1;
        }
    }

    private static Unreadable damaged(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause() == null ? nested(cause) : cause.getCause()) {
            if (cause instanceof Unreadable unreadable) {
                return unreadable;
            }
        }
        return new Unreadable(Refusal.DAMAGED, e);
    }

    private static @Nullable Throwable nested(Throwable failure) {
        return failure instanceof XMLStreamException stream ? stream.getNestedException() : null;
    }
}
