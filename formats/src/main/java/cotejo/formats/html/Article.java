package cotejo.formats.html;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Which elements of a page make its article, as Readability4J finds them once readers' comments, fixed parts and
/// all that holds no text are out of the way.
///
/// @param numbers the number of each element of the page
/// @param kept numbers of the elements the library kept
/// @param root the element that holds the article where nothing was kept
record Article(
        Map<Element, Integer> numbers,
        Set<Integer> kept,
        @Nullable Element root) {
    /// Elements of the copy are numbered with this attribute, so that those the library kept can be found again.
    private static final String NUMBER = "data-cotejo-number";

    /// Some of what the library does takes the square of the number of elements; no article has so many.
    private static final int MOST = 20_000;

    static Article of(Document page, Areas areas, Seen seen) {
        Copy copy = new Copy(areas, seen);
        page.traverse(copy);
        Set<Integer> kept = copy.numbers.size() > MOST ? Set.of() : kept(copy.copy);
        return new Article(copy.numbers, kept, kept.isEmpty() ? likeliest(page, seen) : null);
    }

    boolean keeps(Element element) {
        Integer number = numbers.get(element);
        return number != null && kept.contains(number);
    }

    private static Set<Integer> kept(Document copy) {
        Set<Integer> kept = new HashSet<>();
        Element found = found(copy);
        if (found != null) {
            for (Element element : found.getAllElements()) {
                if (element.hasAttr(NUMBER)) {
                    kept.add(Integer.valueOf(element.attr(NUMBER)));
                }
            }
        }
        return kept;
    }

    /// The library is not made for hostile pages: what it throws means that it found nothing.
    private static @Nullable Element found(Document copy) {
        try {
            return new Readability4J("https://page.invalid/", copy).parse().getArticleContent();
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static @Nullable Element likeliest(Document page, Seen seen) {
        for (String query : new String[] {"[itemprop=articleBody]", "article", "main", "[role=main]", "body"}) {
            Element element = page.selectFirst(query);
            if (element != null && seen.length(element) > 0) {
                return element;
            }
        }
        return null;
    }

    /// Copies a page while it is walked over. Elements are only ever appended: taking many out of one parent costs the
    /// square of their number.
    private static final class Copy implements NodeVisitor {
        private final Areas areas;
        private final Seen seen;
        private final Document copy = Document.createShell("");
        private final Map<Element, Integer> numbers = new IdentityHashMap<>();
        private Element into = copy.body();
        private int leftOut;

        Copy(Areas areas, Seen seen) {
            this.areas = areas;
            this.seen = seen;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                if (leftOut > 0 || leavesOut(element)) {
                    leftOut++;
                } else if (!shell(element)) {
                    numbers.put(element, numbers.size());
                    Element own = element.shallowClone();
                    own.attr(NUMBER, Integer.toString(numbers.size() - 1));
                    into.appendChild(own);
                    into = own;
                }
            } else if (node instanceof TextNode text && leftOut == 0) {
                into.appendChild(new TextNode(text.getWholeText()));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (leftOut > 0) {
                    leftOut--;
                } else if (!shell(element)) {
                    into = java.util.Objects.requireNonNull(into.parent());
                }
            }
        }

        private boolean leavesOut(Element element) {
            boolean empty = seen.length(element) == 0 && !element.normalName().equals("br");
            return empty || seen.hides(element) || areas.of(element) != null;
        }

        private static boolean shell(Element element) {
            return element instanceof Document
                    || element.normalName().equals("html")
                    || element.normalName().equals("body");
        }
    }
}
