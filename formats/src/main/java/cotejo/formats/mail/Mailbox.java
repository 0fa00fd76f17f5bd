package cotejo.formats.mail;

import cotejo.formats.mime.Field;
import cotejo.formats.parts.Parts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A folder of mails in one file (mbox): each begins after a line "From …" that tells when it came.
public final class Mailbox {
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_SUBJECT = 80;

    private Mailbox() {}

    public static boolean is(byte[] bytes) {
        int next = lineEnd(bytes, 0) + 1;
        if (!divides(bytes, 0) || next >= bytes.length) {
            return false;
        }
        String line = new String(bytes, next, lineEnd(bytes, next) - next, StandardCharsets.ISO_8859_1);
        int colon = line.indexOf(':');
        return line.isBlank() || colon > 0 && line.substring(0, colon).chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    /// Each mail is a part, "message 12 – SUBJECT.eml".
    public static void open(byte[] bytes, Parts parts) {
        int number = 0;
        int begin = lineEnd(bytes, 0) + 1;
        boolean empty = false;
        for (int at = begin; at <= bytes.length; ) {
            boolean divides = at < bytes.length && empty && divides(bytes, at);
            if (at == bytes.length || divides) {
                byte[] mail = unquoted(bytes, Math.min(begin, bytes.length), at);
                String subject = subject(mail);
                String name = "message " + ++number + (subject.isEmpty() ? "" : " – " + subject);
                parts.hold(called(name), mail);
                if (!divides) {
                    return;
                }
                begin = lineEnd(bytes, at) + 1;
            }
            int end = lineEnd(bytes, at);
            empty = blank(bytes, at, end);
            at = Math.min(end + 1, bytes.length);
        }
    }

    /// A name made of a subject.
    static String called(String subject) {
        int length = subject.length() <= LONGEST_SUBJECT
                ? subject.length()
                : subject.offsetByCodePoints(0, subject.codePointCount(0, LONGEST_SUBJECT));
        return subject.substring(0, length).replace('/', '∕').strip() + ".eml";
    }

    /// "From NAME Mon Oct 26 18:20:00 2009": sentences begin with the word, too, but tell no time of day.
    private static boolean divides(byte[] bytes, int at) {
        if (at + FROM.length > bytes.length || !Arrays.equals(bytes, at, at + FROM.length, FROM, 0, FROM.length)) {
            return false;
        }
        int end = Math.min(lineEnd(bytes, at), at + LONGEST_LINE);
        for (int i = at + 1; i + 2 < end; i++) {
            if (bytes[i] == ':' && digit(bytes[i - 1]) && digit(bytes[i + 1]) && digit(bytes[i + 2])) {
                return true;
            }
        }
        return false;
    }

    private static boolean digit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static int lineEnd(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static boolean blank(byte[] bytes, int from, int to) {
        return to == from || to == from + 1 && bytes[from] == '\r';
    }

    /// Lines of a mail that begin with "From " were kept as ">From ", and one ">" more for each that stood there.
    private static byte[] unquoted(byte[] bytes, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(to - from);
        for (int at = from; at < to; ) {
            int end = Math.min(lineEnd(bytes, at) + 1, to);
            int mark = at;
            while (mark < end && bytes[mark] == '>') {
                mark++;
            }
            boolean quoted = mark > at
                    && mark + FROM.length <= end
                    && Arrays.equals(bytes, mark, mark + FROM.length, FROM, 0, FROM.length);
            out.write(bytes, quoted ? at + 1 : at, end - (quoted ? at + 1 : at));
            at = end;
        }
        return out.toByteArray();
    }

    private static String subject(byte[] mail) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < mail.length; ) {
            int end = lineEnd(mail, at);
            if (blank(mail, at, end)) {
                break;
            }
            String line = new String(mail, at, end - at, StandardCharsets.ISO_8859_1);
            boolean goesOn = !lines.isEmpty() && (line.startsWith(" ") || line.startsWith("\t"));
            boolean subject = line.toLowerCase(Locale.ROOT).startsWith("subject:");
            if (subject && lines.isEmpty() || goesOn) {
                lines.add(line);
            } else if (!lines.isEmpty()) {
                break;
            }
            at = end + 1;
        }
        byte[] field = String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
        return Field.words(Field.of("subject", field).raw());
    }
}
