package cotejo.formats.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The parts of a page that are not its article, as far as element names and page makers' names tell: what readers
/// wrote, and what stands on every page of the site.
final class Areas {
    enum Area {
        COMMENTS,
        FIXED
    }

    /// Who wrote a message stands so few elements inside it.
    private static final int NEAR = 8;

    private final Map<Element, Area> of = new IdentityHashMap<>();
    private final Seen seen;
    private boolean forum;

    private Areas(Seen seen) {
        this.seen = seen;
    }

    /// @param headline the page's headline; nothing that holds it, or what is marked as the article, can be put aside
    static Areas of(Document page, Seen seen, @Nullable Element headline) {
        Areas areas = new Areas(seen);
        Set<Element> over = Collections.newSetFromMap(new IdentityHashMap<>());
        putOver(headline, over);
        for (Element main : page.select("main, [role=main], [itemprop=articleBody]")) {
            putOver(main, over);
        }
        areas.forum(page);
        int all = seen.length(page);
        for (Element element : page.getAllElements()) {
            if (!over.contains(element) && element != page.body() && areas.of.get(element) == null) {
                Area area = areas.area(element, all);
                if (area != null) {
                    areas.of.put(element, area);
                }
            }
        }
        return areas;
    }

    /// A page of at least two messages, each with its writer, is a forum's: nobody but readers wrote it.
    private void forum(Document page) {
        Set<Element> messages = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element writer : page.getAllElements()) {
            Set<String> names = Names.of(writer);
            // "message-userDetails"
            boolean told = Names.any(names, Names.FORUM_WRITER) || names.contains("message") && names.contains("user");
            if (told && seen.length(writer) > 0) {
                Element message = message(writer);
                if (message != null && message != page.body()) {
                    messages.add(message);
                }
            }
        }
        if (messages.size() > 1) {
            messages.forEach(message -> of.put(message, Area.COMMENTS));
            forum = true;
        }
    }

    /// Whether nobody but readers wrote the page, its headline too.
    boolean forum() {
        return forum;
    }

    private static @Nullable Element message(Element writer) {
        Element up = writer.parent();
        for (int i = 0; i < NEAR && up != null; i++) {
            if (up.isBlock() && Names.any(Names.of(up), Names.FORUM_MESSAGE)) {
                return up;
            }
            up = up.parent();
        }
        return null;
    }

    @Nullable
    Area of(Element element) {
        return of.get(element);
    }

    private @Nullable Area area(Element element, int all) {
        Set<String> names = Names.of(element);
        if (comments(element, names)) {
            return Names.any(names, Names.COMMENT_FORM) ? Area.FIXED : Area.COMMENTS;
        }
        boolean fixed = Names.FIXED_ELEMENTS.contains(element.normalName())
                || element.normalName().equals("header") && !within(element, Set.of("article", "main"))
                || Names.FIXED_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || Names.any(names, Names.FIXED);
        boolean most = seen.length(element) * 2 > all;
        return fixed && !most ? Area.FIXED : null;
    }

    private static boolean comments(Element element, Set<String> names) {
        String type = element.attr("itemtype");
        boolean typed = type.endsWith("schema.org/Comment")
                || type.endsWith("schema.org/UserComments")
                || element.attr("itemprop").equals("comment");
        boolean section =
                element.normalName().equals("article") && within(element, Set.of("section", "ol", "ul", "div"));
        boolean block = element.isBlock() && (!element.normalName().equals("article") || section);
        return typed || block && Names.any(names, Names.COMMENTS) && !Names.any(names, Names.NOT_COMMENTS);
    }

    /// Adds an element and all it stands in, once: where one is known, so are those above it.
    private static void putOver(@Nullable Element element, Set<Element> over) {
        for (Element up = element; up != null && over.add(up); up = up.parent()) {}
    }

    private static boolean within(Element element, Set<String> tags) {
        for (Element up = element.parent(); up != null; up = up.parent()) {
            if (tags.contains(up.normalName())) {
                return true;
            }
        }
        return false;
    }
}
