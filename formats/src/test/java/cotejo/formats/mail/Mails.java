package cotejo.formats.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cotejo.core.source.Document;
import cotejo.formats.Outcome;
import cotejo.formats.Part;
import cotejo.formats.Read;
import java.util.List;

/// Mails of our own writing, and what came of them.
final class Mails {
    private Mails() {}

    static final String HEAD = """
            Received: by mail.example.org; Mon, 26 Oct 2009 18:21:00 -0600
            Message-ID: <1@example.org>
            From: Ana Ruiz <ana@example.org>
            To: mesa@example.org
            Date: Mon, 26 Oct 2009 18:20:00 -0600
            Subject: Las cifras de la =?utf-8?Q?Secretar=C3=ADa?=
            MIME-Version: 1.0
            """;

    static byte[] mail(String more) {
        return (HEAD + more).replace("\n", "\r\n").getBytes(UTF_8);
    }

    static List<String> read(String more) {
        return Read.passages(Read.document("x", mail(more)));
    }

    static List<String> bodies(Document document) {
        return Read.passages(document).stream()
                .filter(each -> each.startsWith("body") || each.startsWith("comment"))
                .toList();
    }

    static Outcome.Opened opened(byte[] bytes) {
        return assertInstanceOf(Outcome.Opened.class, Read.outcome("x", bytes));
    }

    static List<String> parts(Outcome.Opened opened) {
        return opened.parts().stream()
                .map(part -> switch (part) {
                    case Part.Held held -> held.name() + "=" + new String(held.bytes(), UTF_8).strip();
                    case Part.Left left -> left.name() + ": " + left.status().word() + ", " + left.reason();
                })
                .toList();
    }
}
