package cotejo.formats.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An element of an export with all that is in it: one post, one comment.
///
/// @param name without its prefix; "wp:comment" is "comment", "content:encoded" "encoded"
/// @param text the words directly in it
record Node(String name, Map<String, String> attributes, StringBuilder text, List<Node> children) {
    /// Elements stand no deeper in one another in any export; what does is left out.
    private static final int DEEPEST = 30;

    /// The element that begins here; the reader is at its end afterwards.
    static Node of(XMLStreamReader xml) throws XMLStreamException {
        return of(xml, 0);
    }

    private static Node of(XMLStreamReader xml, int deep) throws XMLStreamException {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        Node node = new Node(xml.getLocalName(), attributes, new StringBuilder(), new ArrayList<>());
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (deep < DEEPEST) {
                        node.children.add(of(xml, deep + 1));
                    } else {
                        skip(xml);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> node.text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    return node;
                }
                default -> {}
            }
        }
        return node;
    }

    /// Passes over the element that begins here.
    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int open = 1; open > 0 && xml.hasNext(); ) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    Optional<Node> child(String called) {
        return children.stream().filter(each -> each.name.equals(called)).findFirst();
    }

    List<Node> all(String called) {
        return children.stream().filter(each -> each.name.equals(called)).toList();
    }

    /// The words of a child; empty where there is none.
    String said(String called) {
        return child(called).map(each -> each.text.toString().strip()).orElse("");
    }

    String attribute(String called) {
        return attributes.getOrDefault(called, "");
    }
}
