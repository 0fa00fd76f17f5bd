package cotejo.formats.web;

import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.formats.mime.Field;
import cotejo.formats.mime.Leaf;
import cotejo.formats.mime.Mime;
import cotejo.formats.parts.Parts;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A page that a browser saved with all that makes it (MHTML): the page is what was saved. Pages and
/// documents inside it are parts; pictures, styles and scripts are how it looks.
///
/// @param declared the encoding that its header names
/// @param said where it was saved from
/// @param missing what was lost, in words for a person; empty where nothing was
public record SavedPage(byte[] page, @Nullable Charset declared, Description said, List<Leaf> others, String missing) {
    private static final String PAGE = "text/html";
    private static final Set<String> ONLY_MAIL = Set.of("to", "received", "delivered-to");

    public SavedPage {
        others = List.copyOf(others);
    }

    /// Empty where this is a mail, or no page.
    ///
    /// @param name decides only where what it holds leaves it open
    public static Optional<SavedPage> of(String name, Mime mime) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean named = lower.endsWith(".mht") || lower.endsWith(".mhtml");
        boolean mail = mime.fields().stream().anyMatch(field -> ONLY_MAIL.contains(field.name()));
        boolean related = Field.raw(mime.fields(), "content-type")
                .toLowerCase(Locale.ROOT)
                .startsWith("multipart/related");
        Leaf root = root(mime);
        boolean located =
                root != null && !location(root).isEmpty() || !snapshot(mime).isEmpty();
        if (root == null || mail || !(named || related && located)) {
            return Optional.empty();
        }
        String from = snapshot(mime).isEmpty() ? location(root) : snapshot(mime);
        List<Leaf> others = mime.leaves().stream()
                .filter(leaf -> leaf != root && !Looks.is(leaf.type()))
                .toList();
        return Optional.of(new SavedPage(root.bytes(), root.charset(), url(from), others, mime.missing()));
    }

    public void hold(Parts parts) {
        for (int i = 0; i < others.size(); i++) {
            Leaf leaf = others.get(i);
            Description said = url(location(leaf));
            parts.hold(said.url() == null ? leaf.called(i + 1) : said.url().value(), leaf.bytes(), said);
        }
    }

    /// The one that the container says it begins with, else the first.
    private static @Nullable Leaf root(Mime mime) {
        String start = Field.typeParameters(mime.fields()).getOrDefault("start", "");
        Optional<Leaf> named = mime.leaves().stream()
                .filter(leaf -> leaf.type().equals(PAGE)
                        && !start.isEmpty()
                        && Field.raw(leaf.fields(), "content-id").equals(start))
                .findFirst();
        return named.or(() -> mime.leaves().stream()
                        .filter(leaf -> leaf.type().equals(PAGE))
                        .findFirst())
                .orElse(null);
    }

    private static String snapshot(Mime mime) {
        return Field.words(mime.fields(), "snapshot-content-location");
    }

    private static String location(Leaf leaf) {
        return Field.words(leaf.fields(), "content-location");
    }

    /// Of the web only: a place on the disk of whoever saved it is nobody's business.
    private static Description url(String location) {
        boolean web = location.startsWith("http://") || location.startsWith("https://");
        return web
                ? new Description(null, null, null, null, null, null, Described.byMarkup(location))
                : Description.NONE;
    }
}
