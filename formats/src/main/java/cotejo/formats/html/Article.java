package cotejo.formats.html;

import java.util.HashSet;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Which elements of a page make its article, as Readability4J finds them once readers' comments and fixed parts
/// are out of the way.
///
/// @param elements numbers of the elements it kept
/// @param root the element that holds the article where nothing was kept
record Article(Set<String> elements, @Nullable Element root) {
    /// Elements are numbered with this attribute, so that those the library kept can be found again.
    static final String NUMBER = "data-cotejo-number";

    /// Beyond so many elements the library takes too long.
    private static final int MOST = 150_000;

    static Article of(Document page, Areas areas) {
        int number = 0;
        for (Element element : page.getAllElements()) {
            element.attr(NUMBER, Integer.toString(number++));
        }
        Set<String> kept = number > MOST ? Set.of() : kept(page, areas);
        return new Article(kept, kept.isEmpty() ? likeliest(page) : null);
    }

    boolean keeps(Element element) {
        return elements.contains(element.attr(NUMBER));
    }

    private static Set<String> kept(Document page, Areas areas) {
        Set<String> aside = new HashSet<>();
        for (Element element : areas.all()) {
            aside.add(element.attr(NUMBER));
        }
        Document copy = page.clone();
        for (Element element : copy.getAllElements()) {
            if (aside.contains(element.attr(NUMBER)) && element.parent() != null) {
                element.remove();
            }
        }
        Set<String> kept = new HashSet<>();
        Element found = found(copy);
        if (found != null) {
            for (Element element : found.getAllElements()) {
                kept.add(element.attr(NUMBER));
            }
            kept.remove("");
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

    private static @Nullable Element likeliest(Document page) {
        for (String query : new String[] {"[itemprop=articleBody]", "article", "main", "[role=main]", "body"}) {
            Element element = page.selectFirst(query);
            if (element != null && !element.text().isBlank()) {
                return element;
            }
        }
        return null;
    }
}
