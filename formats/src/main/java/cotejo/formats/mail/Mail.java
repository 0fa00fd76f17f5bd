package cotejo.formats.mail;

import cotejo.formats.bytes.Decoding;
import cotejo.formats.mime.Field;
import cotejo.formats.mime.Leaf;
import cotejo.formats.mime.Mime;
import cotejo.formats.parts.Parts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One mail: its own words as a [Letter], all that is attached to it as parts. Of a text that is there
/// twice, plain and as a page, the plain one is read.
public final class Mail {
    private static final int LOOKED_AT = 16_384;
    /// Fields that programs write and people do not: a text that begins like a mail need not be one.
    private static final Set<String> MADE = Set.of(
            "message-id",
            "received",
            "mime-version",
            "return-path",
            "delivered-to",
            "content-transfer-encoding",
            "dkim-signature",
            "x-mailer",
            "x-originating-ip",
            "x-received",
            "thread-index",
            "snapshot-content-location");
    private static final Set<String> SAID = Set.of(
            "from", "to", "cc", "date", "subject", "sender", "reply-to", "in-reply-to", "references", "content-type");
    private static final int FEWEST = 3;
    private static final Set<String> SIGNATURES =
            Set.of("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature");
    private static final Set<String> SEALED = Set.of("application/pkcs7-mime", "application/x-pkcs7-mime");

    private final int largestPage;
    private final Parts parts;
    private final List<Words> words = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private int seen;

    private Mail(int largestPage, Parts parts) {
        this.largestPage = largestPage;
        this.parts = parts;
    }

    /// Whether these bytes begin as a mail does. The name counts only where they leave it open.
    public static boolean is(String name, byte[] bytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean named = lower.endsWith(".eml") || lower.endsWith(".mht") || lower.endsWith(".mhtml");
        int made = 0;
        int said = 0;
        for (String field : fields(bytes)) {
            made += MADE.contains(field) ? 1 : 0;
            said += SAID.contains(field) ? 1 : 0;
        }
        return named ? made + said > 0 : made > 0 && said > 0 && made + said >= FEWEST;
    }

    /// The names of the fields that the bytes begin with, lower case.
    private static List<String> fields(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        List<String> names = new ArrayList<>();
        for (String line : head.lines().toList()) {
            if (line.isBlank() && !names.isEmpty()) {
                break;
            }
            boolean goesOn = !names.isEmpty() && (line.startsWith(" ") || line.startsWith("\t"));
            int colon = line.indexOf(':');
            boolean field = colon > 0 && line.substring(0, colon).chars().allMatch(c -> c > ' ' && c < 0x7f);
            if (field) {
                names.add(line.substring(0, colon).toLowerCase(Locale.ROOT));
            } else if (!goesOn) {
                break;
            }
        }
        return names;
    }

    /// @param largestPage the most that a page may hold to be read as the words of a mail, in bytes; a
    ///     larger one is a part
    public static Letter read(Mime mime, int largestPage, Parts parts) {
        Mail mail = new Mail(largestPage, parts);
        mail.take(mime);
        List<Field> fields = mime.fields();
        Letter.Head head = new Letter.Head(
                Field.words(fields, "from"),
                Field.words(fields, "to"),
                Field.words(fields, "cc"),
                Field.words(fields, "date"),
                Field.words(fields, "subject"),
                Field.raw(fields, "content-language"));
        return Letter.of(head, mail.words, String.join("; ", mail.missing));
    }

    private void take(Mime mime) {
        if (!mime.missing().isEmpty()) {
            missing.add(mime.missing());
        }
        Set<Integer> plain = new HashSet<>();
        for (Leaf leaf : mime.leaves()) {
            if (leaf.isText("text/plain") && !blank(leaf.bytes())) {
                plain.add(leaf.among());
            }
        }
        for (Leaf leaf : mime.leaves()) {
            boolean said = leaf.among() > 0 && plain.contains(leaf.among()) && leaf.isText("text/html");
            if (!said) {
                take(leaf);
            }
        }
    }

    private static boolean blank(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    private void take(Leaf leaf) {
        seen++;
        String type = leaf.type();
        boolean signature = leaf.inside().contains("signed") && SIGNATURES.contains(type);
        boolean control = type.equals("application/pgp-encrypted");
        if (signature || control) {
            return;
        }
        if (leaf.inside().contains("encrypted")) {
            locked(leaf, "encrypted (OpenPGP)");
        } else if (SEALED.contains(type)) {
            byte[] inside = Seal.opened(leaf.bytes());
            if (inside == null) {
                locked(leaf, "encrypted (S/MIME)");
            } else {
                take(Mime.of(inside));
            }
        } else if (type.equals("message/external-body")) {
            parts.unread(leaf.called(seen), "kept elsewhere, and not in the mail");
        } else {
            Words read = words(leaf);
            if (read == null) {
                parts.hold(name(leaf), leaf.bytes());
            } else {
                words.add(read);
            }
        }
    }

    private void locked(Leaf leaf, String how) {
        parts.locked(leaf.called(seen), how);
        missing.add("its words are encrypted");
    }

    /// The words of a text that belongs to the mail; null for what is attached, or is no text after all.
    private @Nullable Words words(Leaf leaf) {
        boolean page = leaf.isText("text/html") && leaf.bytes().length <= largestPage;
        if (!page && !leaf.isText("text/plain")
                || !(Words.decoded(leaf.bytes(), leaf.charset()) instanceof Decoding.Decoded decoded)) {
            return null;
        }
        if (decoded.wrong() > 0) {
            missing.add(
                    decoded.wrong() == 1
                            ? "one byte that is no character, read as U+FFFD"
                            : decoded.wrong() + " bytes that are no characters, read as U+FFFD");
        }
        if (page) {
            return Words.page(decoded.text());
        }
        Words plain = leaf.parameter("format").equals("flowed")
                ? Words.flowed(decoded.text(), leaf.parameter("delsp").equals("yes"))
                : Words.plain(decoded.text());
        if (Armour.locks(plain.lines())) {
            missing.add("some of its words are encrypted (OpenPGP)");
        }
        return plain;
    }

    /// A mail that is attached is called by its subject.
    private String name(Leaf leaf) {
        if (!leaf.type().equals("message/rfc822") || !leaf.name().isBlank()) {
            return leaf.called(seen);
        }
        String subject = Field.words(Mime.of(leaf.bytes()).fields(), "subject");
        return Mailbox.called(subject.isBlank() ? "message " + seen : subject);
    }
}
