package cotejo.gate.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Stories as mails: the headline is the subject, the author the sender, the date the day it was sent.
final class Letters {
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(76, new byte[] {'\r', '\n'});

    private Letters() {}

    /// Plain text, quoted-printable, in Latin-1 where the story can be written so.
    static byte[] plain(Story story) {
        boolean latin = ISO_8859_1.newEncoder().canEncode(body(story));
        byte[] body = body(story).getBytes(latin ? ISO_8859_1 : UTF_8);
        return mail(
                story,
                "Content-Type: text/plain; charset=" + (latin ? "iso-8859-1" : "utf-8")
                        + "\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                        + quotedPrintable(body));
    }

    /// The same words twice, as text and as a page.
    static byte[] alternative(Story story) {
        String page = "<html><body>" + Pages.paragraphs(story) + "</body></html>";
        return mail(
                story,
                "Content-Type: multipart/alternative; boundary=\"alt-1\"\r\n\r\n"
                        + "--alt-1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + BASE64.encodeToString(body(story).getBytes(UTF_8))
                        + "\r\n--alt-1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + BASE64.encodeToString(page.getBytes(UTF_8))
                        + "\r\n--alt-1--\r\n");
    }

    /// A page alone.
    static byte[] html(Story story) {
        String page = "<html><body>" + Pages.paragraphs(story) + Pages.table(story) + "</body></html>";
        return mail(
                story,
                "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + BASE64.encodeToString(page.getBytes(UTF_8)) + "\r\n");
    }

    /// A few words, and stories attached to them as documents.
    static byte[] attached(List<Story> stories) throws IOException {
        StringBuilder parts = new StringBuilder();
        for (Story story : stories) {
            parts.append(
                            "--mix-1\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"")
                    .append(story.name())
                    .append(".docx\"\r\nContent-Transfer-Encoding: base64\r\n\r\n")
                    .append(BASE64.encodeToString(Papers.docx(story)))
                    .append("\r\n");
        }
        Story first = stories.getFirst();
        Story letter = new Story(
                "letter",
                first.language(),
                first.outlet(),
                first.author(),
                first.date(),
                first.url(),
                first.isSpanish() ? "Documentos" : "Documents",
                List.of(first.isSpanish() ? "Van los documentos." : "The documents are attached."),
                List.of(),
                List.of(),
                List.of());
        return mail(
                letter,
                "Content-Type: multipart/mixed; boundary=\"mix-1\"\r\n\r\n"
                        + "--mix-1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + body(letter) + "\r\n" + parts
                        + "--mix-1--\r\n");
    }

    static byte[] mbox(List<Story> stories) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Story story : stories) {
            out.write(("From reporter@outlet.example "
                            + story.date().format(DateTimeFormatter.ofPattern("EEE MMM dd 00:00:00 yyyy", Locale.ROOT))
                            + "\n")
                    .getBytes(US_ASCII));
            String mail = new String(plain(story), ISO_8859_1).replace("\r\n", "\n");
            out.write(mail.replaceAll("(?m)^(>*From )", ">$1").getBytes(ISO_8859_1));
            out.write('\n');
        }
        return out.toByteArray();
    }

    private static String body(Story story) {
        return story.paragraphs().stream().collect(Collectors.joining("\r\n\r\n", "", "\r\n"));
    }

    private static byte[] mail(Story story, String rest) {
        String sent = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                story.date().atTime(LocalTime.NOON).atOffset(ZoneOffset.ofHours(-6)));
        return ("From: " + encoded(story.author()) + " <reporter@outlet.example>\r\nTo: desk@archive.example\r\nDate: "
                        + sent + "\r\nSubject: " + encoded(story.headline()) + "\r\nMessage-ID: <" + story.name()
                        + "@outlet.example>\r\nMIME-Version: 1.0\r\n" + rest)
                .getBytes(ISO_8859_1);
    }

    /// As headers hold what is not ASCII.
    private static String encoded(String words) {
        if (US_ASCII.newEncoder().canEncode(words)) {
            return words;
        }
        StringBuilder encoded = new StringBuilder();
        for (int at = 0; at < words.length(); at += 20) {
            String piece = words.substring(at, Math.min(words.length(), at + 20));
            encoded.append(at == 0 ? "" : "\r\n ")
                    .append("=?utf-8?B?")
                    .append(Base64.getEncoder().encodeToString(piece.getBytes(UTF_8)))
                    .append("?=");
        }
        return encoded.toString();
    }

    private static String quotedPrintable(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (byte each : bytes) {
            int c = each & 0xff;
            if (c == '\r' || c == '\n') {
                out.append((char) c);
                column = 0;
                continue;
            }
            String written = c == '=' || c > 126 || c < 32 ? "=%02X".formatted(c) : String.valueOf((char) c);
            if (column + written.length() > 72) {
                out.append("=\r\n");
                column = 0;
            }
            out.append(written);
            column += written.length();
        }
        return out.toString();
    }
}
