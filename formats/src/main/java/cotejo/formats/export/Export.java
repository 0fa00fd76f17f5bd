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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Opens exports. What is deleted, spam or a draft is left out, as the site leaves it out, and counted.
public final class Export {
    private static final int SNIFFED = 4_096;
    private static final String COMMENT = "#comment";
    /// After declarations and comments; what was passed over is not looked at again, however many there are.
    private static final Pattern ROOT = Pattern.compile("(?s)(?>\\s+|<\\?.*?\\?>|<!--.*?-->)*+<(rss|feed|disqus)\\b");
    /// What WordPress keeps among its posts that no reader was ever shown.
    private static final Set<String> NO_POSTS = Set.of(
            "attachment",
            "nav_menu_item",
            "revision",
            "custom_css",
            "customize_changeset",
            "oembed_cache",
            "wp_block",
            "wp_template",
            "wp_global_styles",
            "wp_navigation",
            "user_request");

    /// The program that wrote it.
    private enum Program {
        WORDPRESS("rss", "wordpress.org/export/", "an export of WordPress"),
        BLOGGER("feed", "schemas.google.com/blogger/2008", "an export of Blogger"),
        DISQUS("disqus", "http://disqus.com", "an export of Disqus");

        private final String root;
        private final String namespace;
        private final String words;

        Program(String root, String namespace, String words) {
            this.root = root;
            this.namespace = namespace;
            this.words = words;
        }
    }

    private final Program program;
    private final Parts parts;
    private String site = "";
    private int taken;
    private int drafts;
    private int leftRemarks;
    /// Posts whose comments stand elsewhere in the export, by their own name.
    private final Map<String, Item> posts = new LinkedHashMap<>();
    private final Map<String, List<Remark>> remarks = new LinkedHashMap<>();

    private Export(Program program, Parts parts) {
        this.program = program;
        this.parts = parts;
    }

    private static @Nullable Program program(String text) {
        String head = text.substring(0, Math.min(text.length(), SNIFFED));
        Matcher root = ROOT.matcher(head);
        for (Program each : Program.values()) {
            if (root.lookingAt() && root.group(1).equals(each.root) && head.contains(each.namespace)) {
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
                    : new Opening.Open(
                            "not read: the rest of it, from line "
                                    + e.getLocation().getLineNumber() + " on, where it does not hold together",
                            export.left());
        }
        export.hold();
        return new Opening.Open("", export.left());
    }

    /// What the site shows nobody, and so is no loss.
    private String left() {
        List<String> left = new ArrayList<>();
        if (drafts > 0) {
            left.add("left out: %,d drafts and posts not published".formatted(drafts));
        }
        if (leftRemarks > 0) {
            left.add("left out: %,d comments deleted, spam or not approved".formatted(leftRemarks));
        }
        return String.join("; ", left);
    }

    private void read(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Without declarations no entity grows; "&lt;" counts as one too, and a long text may hold any number of them.
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
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
        if (NO_POSTS.contains(type)) {
            return;
        }
        if (!status.isEmpty() && !status.equals("publish") && !status.equals("private")) {
            drafts++;
            return;
        }
        List<Remark> under = new ArrayList<>();
        for (Node each : item.all("comment")) {
            String approved = each.said("comment_approved");
            boolean shown = approved.isEmpty() || approved.equals("1");
            leftRemarks += shown ? 0 : 1;
            if (shown) {
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
        String answers =
                entry.child("in-reply-to").map(each -> each.attribute("ref")).orElse("");
        boolean remark =
                kinds.stream().anyMatch(each -> each.endsWith(COMMENT)) || kinds.isEmpty() && !answers.isEmpty();
        boolean other = kinds.stream().anyMatch(each -> each.endsWith("#settings") || each.endsWith("#template"));
        if (remark) {
            remarks.computeIfAbsent(answers, any -> new ArrayList<>())
                    .add(new Remark(author, entry.said("published"), entry.said("content")));
        } else if (draft) {
            drafts++;
        } else if (!other) {
            put(
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

    /// Two may be called the same, or nothing at all.
    private void put(String name, Item item) {
        String own = name;
        for (int i = 2; posts.containsKey(own); i++) {
            own = name + " " + i;
        }
        posts.put(own, item);
    }

    /// Of Disqus: what was commented on, which itself is not in the export.
    private void thread(Node thread) {
        put(
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
            leftRemarks++;
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
            String page = last(item.address());
            parts.hold(
                    "item " + taken + (page.isEmpty() ? "" : " – " + page) + ".html",
                    Page.of(item),
                    Page.said(item, site));
        }
    }

    /// The last part of an address's path.
    private static String last(String address) {
        int end = address.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = address.indexOf(mark);
            end = at >= 0 && at < end ? at : end;
        }
        while (end > 0 && address.charAt(end - 1) == '/') {
            end--;
        }
        return address.substring(address.lastIndexOf('/', end - 1) + 1, end);
    }
}
