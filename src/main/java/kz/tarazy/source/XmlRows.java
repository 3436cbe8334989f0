package kz.tarazy.source;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Rows of an XML dump: every element with a child {@code body} or {@code text} is a record, its
 * children are the fields. A document type, and so every entity of the file's own, is refused.
 */
final class XmlRows implements Row.Source {

  private static final int DEEPEST = 64;

  private static final class Element {
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> children = new LinkedHashMap<>();

    Element(String name) {
      this.name = name;
    }
  }

  private final String source;
  private final InputStream stream;
  private final XMLStreamReader reader;
  private final Deque<Element> open = new ArrayDeque<>();
  private long position;
  private long held;
  private boolean ended;

  XmlRows(String source, InputStream stream) throws IOException {
    this.source = source;
    this.stream = stream;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      this.reader = factory.createXMLStreamReader(stream);
    } catch (XMLStreamException e) {
      throw new IOException("not XML", e);
    }
  }

  @Override
  public Row next() {
    try {
      while (!ended && reader.hasNext()) {
        Row row = step(reader.next());
        if (row != null) {
          return row;
        }
      }
      return null;
    } catch (XMLStreamException e) {
      return refuse(Reason.BAD_XML, "line " + e.getLocation().getLineNumber());
    }
  }

  private Row step(int event) {
    return switch (event) {
      case XMLStreamConstants.DTD -> refuse(Reason.BAD_XML, "a document type");
      case XMLStreamConstants.START_ELEMENT -> startElement();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          characters();
      case XMLStreamConstants.END_ELEMENT -> endElement();
      default -> null;
    };
  }

  private Row startElement() {
    if (open.size() >= DEEPEST) {
      return refuse(Reason.BAD_XML, "elements deeper than %d".formatted(DEEPEST));
    }
    open.push(new Element(reader.getLocalName()));
    return null;
  }

  private Row characters() {
    if (!open.isEmpty()) {
      open.peek()
          .text
          .append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      held += reader.getTextLength();
    }
    return held > Limits.RECORD
        ? refuse(Reason.TOO_LARGE, "more than %d characters".formatted(Limits.RECORD))
        : null;
  }

  private Row endElement() {
    Element element = open.pop();
    if (element.children.containsKey("body") || element.children.containsKey("text")) {
      held = 0;
      ObjectNode fields = Json.MAPPER.createObjectNode();
      element.children.forEach((name, value) -> fields.put(name, value.strip()));
      return Row.of(++position, fields);
    }
    if (!open.isEmpty()) {
      Element parent = open.peek();
      parent.children.put(element.name, element.text.toString());
      if (isWithinText()) {
        // Markup inside the text, written as elements, keeps its line breaks.
        parent
            .text
            .append('<')
            .append(element.name)
            .append('>')
            .append(element.text)
            .append("</")
            .append(element.name)
            .append('>');
      }
    }
    return null;
  }

  private boolean isWithinText() {
    return open.stream()
        .anyMatch(element -> element.name.equals("body") || element.name.equals("text"));
  }

  private Row refuse(Reason reason, String detail) {
    ended = true;
    return Row.refused(
        Quarantine.of(source, position + 1, reason, detail + "; the rest of the file is not read"));
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
