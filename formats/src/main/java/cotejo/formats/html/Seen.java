package cotejo.formats.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// What a reader sees of a page: not its scripts, styles, hidden elements and fields to fill in; and how much text
/// stands in each element, counted in one pass.
final class Seen implements NodeVisitor {
    private static final int LONGEST_STYLE = 10_000;

    private final Map<Element, Integer> lengths = new IdentityHashMap<>();
    private final Set<Element> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
    private int hiddenAbove;

    private Seen() {}

    static Seen of(Document page) {
        Seen seen = new Seen();
        page.traverse(seen);
        return seen;
    }

    /// Characters of text that can be seen in an element, white space at the ends of its parts aside.
    int length(Element element) {
        return lengths.getOrDefault(element, 0);
    }

    /// Whether the element itself hides what is in it.
    boolean hides(Element element) {
        return hidden.contains(element);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element && hiding(element)) {
            hidden.add(element);
            hiddenAbove++;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        int length = 0;
        if (node instanceof TextNode text && hiddenAbove == 0) {
            length = text.getWholeText().strip().length();
        } else if (node instanceof Element element) {
            length = length(element);
            hiddenAbove -= hidden.contains(element) ? 1 : 0;
        }
        if (length > 0 && node.parent() instanceof Element parent) {
            lengths.merge(parent, length, Integer::sum);
        }
    }

    private static boolean hiding(Element element) {
        return Names.UNSEEN.contains(element.normalName())
                || !element.normalName().equals("body")
                        && (element.hasAttr("hidden")
                                || element.attr("aria-hidden").equalsIgnoreCase("true")
                                || hiddenByStyle(element.attr("style")));
    }

    private static boolean hiddenByStyle(String style) {
        if (style.isEmpty() || style.length() > LONGEST_STYLE) {
            return false;
        }
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }
}
