package cotejo.formats.export;

import cotejo.formats.export.Item.Remark;
import cotejo.formats.parts.Opening;
import cotejo.formats.parts.Parts;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Opens exports. What is deleted, spam or a draft is left out, as the site leaves it out.
public final class Export {
    private static final int SNIFFED = 4_096;
    private static final String COMMENT = "#comment";

    /// The program that wrote it.
    private enum Program {
        WORDPRESS("wordpress.org/export/", "an export of WordPress"),
        BLOGGER("schemas.google.com/blogger/2008", "an export of Blogger"),
        DISQUS("http://disqus.com", "an export of Disqus");

        private final String namespace;
        private final String words;

        Program(String namespace, String words) {
            this.namespace = namespace;
            this.words = words;
        }
    }

    private final Program program;
    private final Parts parts;
    private String site = "";
    private int taken;
    /// Posts whose comments stand elsewhere in the export, by their own name.
    private final Map<String, Item> posts = new LinkedHashMap<>();
    private final Map<String, List<Remark>> remarks = new LinkedHashMap<>();

    private Export(Program program, Parts parts) {
        this.program = program;
        this.parts = parts;
    }

    private static @Nullable Program program(String text) {
        String head = text.substring(0, Math.min(text.length(), SNIFFED));
        boolean xml = head.stripLeading().startsWith("<");
        for (Program each : Program.values()) {
            if (xml && head.contains(each.namespace)) {
                return each;
            }
        }
        return null;
    }

    /// What these characters are an export of, with its article; empty where they are none.
    public static Optional<String> of(String text) {
        Program program = program(text);
        return Optional.ofNullable(program).map(each -> each.words);
    }

    /// @param text of which [#of] tells
    public static Opening open(String text, Parts parts) {
        Program program = program(text);
        if (program == null) {
            throw new IllegalArgumentException("no export");
        }
        Export export = new Export(program, parts);
        try {
            export.read(text);
        } catch (XMLStreamException e) {
            export.hold();
            return export.taken == 0
                    ? new Opening.Broken("it does not hold together as " + program.words)
                    : new Opening.Open("not read: the rest of it, from line "
                            + e.getLocation().getLineNumber() + " on, where it does not hold together");
        }
        export.hold();
        return new Opening.Open("");
    }

    private void read(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text.stripLeading()));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                element(xml);
            }
        }
    }

    private void element(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        switch (program) {
            case WORDPRESS -> {
                if (name.equals("item")) {
                    post(Node.of(xml));
                } else if (name.equals("title") && site.isEmpty()) {
                    site = Node.of(xml).text().toString().strip();
                }
            }
            case BLOGGER -> {
                if (name.equals("entry")) {
                    entry(Node.of(xml));
                } else if (name.equals("title") && site.isEmpty()) {
                    site = Node.of(xml).text().toString().strip();
                }
            }
            case DISQUS -> {
                if (name.equals("thread")) {
                    thread(Node.of(xml));
                } else if (name.equals("post")) {
                    remark(Node.of(xml));
                }
            }
        }
    }

    /// Of WordPress: its comments stand in it.
    private void post(Node item) {
        String status = item.said("status");
        String type = item.said("post_type");
        boolean shown = (status.isEmpty() || status.equals("publish") || status.equals("private"))
                && (type.isEmpty() || type.equals("post") || type.equals("page"));
        if (!shown) {
            return;
        }
        List<Remark> under = new ArrayList<>();
        for (Node each : item.all("comment")) {
            String approved = each.said("comment_approved");
            if (approved.isEmpty() || approved.equals("1")) {
                under.add(new Remark(
                        each.said("comment_author"), each.said("comment_date"), each.said("comment_content")));
            }
        }
        String date = item.said("post_date");
        hold(new Item(
                item.said("title"),
                item.said("creator"),
                Item.date(date.isEmpty() ? item.said("pubDate") : date),
                item.said("link"),
                item.said("encoded"),
                under));
    }

    /// Of Blogger: posts, then comments that say in reply to which.
    private void entry(Node entry) {
        List<String> kinds = entry.all("category").stream()
                .map(each -> each.attribute("term"))
                .toList();
        String author = entry.child("author").map(each -> each.said("name")).orElse("");
        String address = entry.all("link").stream()
                .filter(each -> each.attribute("rel").equals("alternate"))
                .map(each -> each.attribute("href"))
                .findFirst()
                .orElse("");
        boolean draft = entry.child("control")
                .map(each -> each.said("draft"))
                .orElse("")
                .equals("yes");
        if (kinds.stream().anyMatch(each -> each.endsWith(COMMENT))) {
            String post = entry.child("in-reply-to")
                    .map(each -> each.attribute("ref"))
                    .orElse("");
            remarks.computeIfAbsent(post, any -> new ArrayList<>())
                    .add(new Remark(author, entry.said("published"), entry.said("content")));
        } else if (!draft && kinds.stream().anyMatch(each -> each.endsWith("#post") || each.endsWith("#page"))) {
            posts.put(
                    entry.said("id"),
                    new Item(
                            entry.said("title"),
                            author,
                            Item.date(entry.said("published")),
                            address,
                            entry.said("content"),
                            List.of()));
        }
    }

    /// Of Disqus: what was commented on, which itself is not in the export.
    private void thread(Node thread) {
        posts.put(
                thread.attribute("id"),
                new Item(
                        thread.said("title"),
                        "",
                        Item.date(thread.said("createdAt")),
                        thread.said("link"),
                        "",
                        List.of()));
        site = site.isEmpty() ? thread.said("forum") : site;
    }

    private void remark(Node post) {
        if (post.said("isDeleted").equals("true") || post.said("isSpam").equals("true")) {
            return;
        }
        String author = post.child("author").map(each -> each.said("name")).orElse("");
        String thread = post.child("thread").map(each -> each.attribute("id")).orElse("");
        remarks.computeIfAbsent(thread, any -> new ArrayList<>())
                .add(new Remark(author, post.said("createdAt"), post.said("message")));
    }

    /// Holds the posts whose comments came after them, and last the comments on what is not there.
    private void hold() {
        posts.forEach((name, post) -> {
            List<Remark> under = remarks.remove(name);
            hold(new Item(
                    post.title(),
                    post.author(),
                    post.published(),
                    post.address(),
                    post.html(),
                    under == null ? List.of() : under));
        });
        remarks.values().forEach(under -> hold(new Item("", "", null, "", "", under)));
        posts.clear();
        remarks.clear();
    }

    private void hold(Item item) {
        if (!item.nothing()) {
            taken++;
            String page = item.address()
                    .replaceAll("[?#].*$", "")
                    .replaceAll("/+$", "")
                    .replaceAll(".*/", "");
            parts.hold(
                    "item " + taken + (page.isEmpty() ? "" : " – " + page) + ".html",
                    Page.of(item),
                    Page.said(item, site));
        }
    }
}
