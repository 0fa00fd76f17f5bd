package cotejo.formats.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Document;
import cotejo.formats.Damage;
import cotejo.formats.Outcome;
import cotejo.formats.Part;
import cotejo.formats.Read;
import cotejo.formats.Status;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTest {
    private static final String HEAD = """
            Received: by mail.example.org; Mon, 26 Oct 2009 18:21:00 -0600
            Message-ID: <1@example.org>
            From: Ana Ruiz <ana@example.org>
            To: mesa@example.org
            Date: Mon, 26 Oct 2009 18:20:00 -0600
            Subject: Las cifras de la =?utf-8?Q?Secretar=C3=ADa?=
            MIME-Version: 1.0
            """;

    private static byte[] mail(String more) {
        return (HEAD + more).replace("\n", "\r\n").getBytes(UTF_8);
    }

    private static List<String> read(String more) {
        return Read.passages(Read.document("x", mail(more)));
    }

    private static List<String> bodies(Document document) {
        return Read.passages(document).stream()
                .filter(each -> each.startsWith("body") || each.startsWith("comment"))
                .toList();
    }

    private static Outcome.Opened opened(byte[] bytes) {
        return assertInstanceOf(Outcome.Opened.class, Read.outcome("x", bytes));
    }

    private static List<String> parts(Outcome.Opened opened) {
        return opened.parts().stream()
                .map(part -> switch (part) {
                    case Part.Held held -> held.name() + "=" + new String(held.bytes(), UTF_8).strip();
                    case Part.Left left -> left.name() + ": " + left.status().word() + ", " + left.reason();
                })
                .toList();
    }

    @Test
    void aMailIsItsHeadAndItsWords() {
        Document document = Read.document("x", mail("""
                Content-Type: text/plain; charset=utf-8

                Desertaron 1,680 soldados, dijo la Secretaría el lunes.

                Faltan 121 de ellos.
                --\u0020
                Ana Ruiz
                Tel. 55 1234 5678
                """));
        assertEquals(
                List.of(
                        "boilerplate | From:",
                        "byline | Ana Ruiz",
                        "boilerplate | <ana@example.org>",
                        "boilerplate | To:",
                        "boilerplate | mesa@example.org",
                        "boilerplate | Date:",
                        "dateline | Mon, 26 Oct 2009 18:20:00 -0600",
                        "boilerplate | Subject:",
                        "headline | Las cifras de la Secretaría",
                        "body | Desertaron 1,680 soldados, dijo la Secretaría el lunes.",
                        "body | Faltan 121 de ellos.",
                        "boilerplate | --",
                        "boilerplate | Ana Ruiz",
                        "boilerplate | Tel. 55 1234 5678"),
                Read.passages(document));
        assertEquals("2009-10-26", Objects.toString(document.description().publishedDate()));
        assertEquals("Ana Ruiz", Objects.requireNonNull(document.description().author()).value());
        assertEquals(
                "Las cifras de la Secretaría",
                Objects.requireNonNull(document.description().title()).value());
        assertEquals("es", document.description().languageCode());
    }

    @Test
    void wrappedLinesAreParagraphs() {
        List<String> passages = read("""
                Content-Type: text/plain; charset=utf-8

                Desertaron 1,680 soldados de las fuerzas especiales, según dijo la
                Secretaría de la Defensa Nacional en un oficio que se hizo público
                el lunes pasado en la ciudad, y faltan por encontrar 121 de los que
                se fueron con sus armas.
                """);
        assertTrue(passages.getLast().startsWith("body | Desertaron 1,680"), passages.getLast());
        assertTrue(passages.getLast().endsWith("armas."), passages.getLast());
    }

    @Test
    void earlierMailIsNotWhatThisMailSays() {
        String own = "body | Son 1,680, me dicen.";
        for (String earlier : List.of(
                "El lun, 26 oct 2009 a las 10:00, Juan Gil (<gil@example.org>)\nescribió:\n\n> Son 4,000.\n> Eso oí.\n",
                "On Mon, Oct 26, 2009 at 10:00 AM, Juan Gil wrote:\n> Son 4,000.\n",
                "-----Original Message-----\nFrom: Juan Gil\nSent: Monday\nSubject: x\n\nSon 4,000.\n",
                "---------- Forwarded message ----------\nFrom: Juan Gil\n\nSon 4,000.\n",
                "De: Juan Gil\nEnviado: lunes\nPara: Ana\nAsunto: cifras\n\nSon 4,000.\n",
                "________________________________\nFrom: Juan Gil\nSent: Monday\nTo: Ana\nSubject: x\n\nSon 4,000.\n",
                "El 26/10/2009 10:00, Juan Gil escribió:\n\nSon 4,000.\n")) {
            Document document = Read.document("x", mail("\nSon 1,680, me dicen.\n\n" + earlier));
            List<String> all = bodies(document);
            assertEquals(own, all.getFirst(), earlier);
            assertTrue(
                    all.stream().skip(1).allMatch(each -> each.startsWith("comment")), () -> earlier + " in " + all);
            assertTrue(document.text().string().contains("Son 4,000."));
        }
    }

    @Test
    void answersBetweenTheLinesAreItsOwn() {
        assertEquals(
                List.of(
                        "comment | > ¿Cuántos son?",
                        "body | Son 1,680.",
                        "comment | > ¿Y armas?",
                        "body | Se llevaron 121 armas."),
                bodies(Read.document(
                        "x", mail("\n> ¿Cuántos son?\n\nSon 1,680.\n\n> ¿Y armas?\n\nSe llevaron 121 armas.\n"))));
    }

    @Test
    void whoeverWritesOfALetterCitesNone() {
        List<String> own = bodies(Read.document(
                "x", mail("\nEn su carta el coronel escribió:\n\nSon 1,680 los que faltan.\n\nFrom: here we go on.\n")));
        assertTrue(own.stream().allMatch(each -> each.startsWith("body")), own::toString);
    }

    @Test
    void ofTwoFormsThePlainOneIsRead() {
        Document document = Read.document("x", mail("""
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                Desert=F3 la cuarta parte: 1,680=
                 soldados.
                --b
                Content-Type: text/html; charset=utf-8

                <p>Una <b>p&aacute;gina</b>.</p>
                --b--
                """));
        assertEquals(List.of("body | Desertó la cuarta parte: 1,680 soldados."), bodies(document));
    }

    @Test
    void aPageIsReadWhereThereIsNoOtherText() {
        Document document = Read.document("x", mail("""
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: base64

                """ + Base64.getMimeEncoder().encodeToString("""
                <html><body><p>Faltan <b>121</b> soldados, me dicen.</p>
                <table><tr><td>2005</td><td>20,224</td></tr></table>
                <div class="gmail_quote"><div>Juan Gil dijo:</div><blockquote>Son 4,000.</blockquote></div>
                <p>Saludos a todos los de la mesa.</p></body></html>""".getBytes(UTF_8))));
        List<String> all = Read.passages(document);
        assertEquals(
                List.of(
                        "body | Faltan 121 soldados, me dicen.",
                        "table_cell | 2005",
                        "table_cell | 20,224",
                        "comment | Juan Gil dijo:",
                        "comment | Son 4,000.",
                        "body | Saludos a todos los de la mesa."),
                all.subList(9, all.size()));
    }

    @Test
    void whatIsAttachedIsAPart() {
        Outcome.Opened opened = opened(mail("""
                Content-Type: multipart/mixed; boundary="=_a"

                This is a multi-part message in MIME format.
                --=_a
                Content-Type: multipart/related; boundary=r

                --r
                Content-Type: text/html

                <p>Van 1,680 en la tabla.</p><img src="cid:1">
                --r
                Content-Type: image/png
                Content-ID: <1>

                PNG
                --r--
                --=_a
                Content-Type: text/csv; name="=?iso-8859-1?Q?a=F1os.csv?="
                Content-Disposition: attachment

                2005,20224
                --=_a
                Content-Type: application/pdf
                Content-Disposition: attachment; filename*0*=utf-8''el%20ofi; filename*1=cio.pdf

                PDF
                --=_a
                Content-Type: message/rfc822

                From: Juan Gil <gil@example.org>
                Subject: Lo de ayer / hoy

                Son 4,000.
                --=_a
                Content-Type: text/plain

                Enviado desde mi teléfono.
                --=_a--
                """));
        assertEquals("", opened.missing());
        assertEquals(
                List.of(
                        "part 2.png=PNG",
                        "años.csv=2005,20224",
                        "el oficio.pdf=PDF",
                        "Lo de ayer ∕ hoy.eml=From: Juan Gil <gil@example.org>\r\nSubject: Lo de ayer / hoy\r\n\r\nSon 4,000."),
                parts(opened));
        Document document = opened.document();
        assertNotNull(document);
        assertEquals(
                List.of("body | Van 1,680 en la tabla.", "body | Enviado desde mi teléfono."), bodies(document));
    }

    @Test
    void digestsAreMails() {
        Outcome.Opened opened = opened(mail("""
                Content-Type: multipart/digest; boundary=d

                --d

                Subject: Uno

                Son 1,680.
                --d

                Subject: Dos

                Son 121.
                --d--
                """));
        assertEquals(List.of("Uno.eml", "Dos.eml"), opened.parts().stream().map(Part::name).toList());
    }

    @Test
    void signedMailIsReadAndLockedMailIsNamed() {
        assertEquals(
                List.of("body | Son 1,680."),
                bodies(Read.document("x", mail("""
                        Content-Type: multipart/signed; protocol="application/pgp-signature"; boundary=s

                        --s
                        Content-Type: text/plain

                        Son 1,680.
                        --s
                        Content-Type: application/pgp-signature; name=signature.asc

                        -----BEGIN PGP SIGNATURE-----
                        --s--
                        """))));
        Outcome.Opened pgp = opened(mail("""
                Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=s

                --s
                Content-Type: application/pgp-encrypted

                Version: 1
                --s
                Content-Type: application/octet-stream; name=encrypted.asc

                -----BEGIN PGP MESSAGE-----
                --s--
                """));
        assertEquals(List.of("encrypted.asc: encrypted, encrypted (OpenPGP)"), parts(pgp));
        assertEquals("its words are encrypted", pgp.missing());
        Outcome.Opened smime = opened(mail("""
                Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m
                Content-Transfer-Encoding: base64

                MIAGCSqGSIb3DQEHA6CAMIACAQAxggEwMIIBLAIBADAU
                """));
        assertEquals(List.of("smime.p7m: encrypted, encrypted (S/MIME)"), parts(smime));
        Outcome.Partly inline = assertInstanceOf(
                Outcome.Partly.class,
                Read.outcome(
                        "x", mail("\n-----BEGIN PGP MESSAGE-----\n\nhQEMA5\n-----END PGP MESSAGE-----\n")));
        assertTrue(inline.missing().contains("OpenPGP"), inline.missing());
    }

    @Test
    void wrongEncodingsAreReadAsTheyAre() {
        String latin = HEAD + "Content-Type: text/plain; charset=utf-8\n\nDesertó en el año 2005 la cuarta parte, según el señor.\n";
        Document document = Read.document("x", latin.getBytes(ISO_8859_1));
        assertEquals(
                List.of("body | Desertó en el año 2005 la cuarta parte, según el señor."), bodies(document));
        byte[] raw = HEAD.replace("=?utf-8?Q?Secretar=C3=ADa?=", "Secretaría")
                .concat("\nSon 1,680.\n")
                .getBytes(ISO_8859_1);
        assertEquals(
                "Las cifras de la Secretaría",
                Objects.requireNonNull(Read.document("x", raw).description().title()).value());
    }

    @Test
    void softLineEndsAreNone() {
        assertEquals(
                List.of("body | Son 1,680 soldados.", "body | Y 121 armas."),
                bodies(Read.document(
                        "x",
                        mail("Content-Type: text/plain; format=flowed\n\nSon 1,680 \nsoldados.\nY 121 armas.\n"))));
    }

    @Test
    void aMailThatBreaksOffSaysSo() {
        byte[] whole = mail("""
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                Son 1,680.
                --b
                Content-Type: text/csv; name=a.csv

                2005,20224
                --b--
                """);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 12);
        Outcome.Opened opened = opened(cut);
        assertEquals("it breaks off: its last part has no end", opened.missing());
        assertTrue(parts(opened).getFirst().startsWith("a.csv=2005,"), () -> parts(opened) + "");
    }

    @Test
    void aMailWhosePartsAreNotMarkedAsItSaysIsRead() {
        String words = "Son 1,680 soldados los que faltan, dice el oficio. ".repeat(20).strip();
        Outcome outcome = Read.outcome("x", mail("Content-Type: multipart/mixed; boundary=b\n\n--c\n\n" + words + "\n"));
        assertTrue(outcome.toString().contains("Son 1,680 soldados"), outcome.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 26 Oct 2009 23:59:59 -0600 | 2009-10-26",
                "26 Oct 09 10:00 GMT | 2009-10-26",
                "Mon, 26-Oct-1998 10:00:00 | 1998-10-26",
                "2009-10-26T10:00:00Z | 2009-10-26",
                "Thu, 01 Jan 1970 00:00:00 +0000 | -",
                "Mon, 32 Oct 2009 10:00 | -",
                "yesterday | -",
                "lunes 26 de octubre | -",
                "26 | -"
            })
    void datesAreThoseOfTheSender(String said, String expected) {
        assertEquals(expected, Sent.on(said).map(Object::toString).orElse("-"));
    }

    @Test
    void aBrokenDateIsNone() {
        byte[] bytes = HEAD.replaceAll("Date: .*", "Date: ???").concat("\nSon 1,680.\n").getBytes(UTF_8);
        assertNull(Read.document("x", bytes).description().published());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Ruiz <ana@e.org> | Ana Ruiz",
                "\"Ruiz, Ana\" <ana@e.org> | Ruiz, Ana",
                "ana@e.org (Ana Ruiz) | Ana Ruiz",
                "<ana@e.org> | ana@e.org",
                "ana@e.org | ana@e.org"
            })
    void sendersAreCalledByName(String from, String called) {
        assertEquals(called, Sender.of(from).called());
    }

    @Test
    void aTextThatBeginsLikeAMailIsAText() {
        String text = "From: the colonel\nSubject: figures\n\nSome 1,680 soldiers left, he said.\n";
        Outcome outcome = Read.outcome("story.txt", text.getBytes(UTF_8));
        assertEquals(text, assertInstanceOf(Outcome.Read.class, outcome).document().text().string());
        assertTrue(Read.document("story.eml", text.getBytes(UTF_8)).description().author() != null);
    }

    @Test
    void mailInMailInMailEnds() {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }
        Outcome outcome = Read.outcome("x", mail(deep + "\nSon 1,680.\n"));
        assertTrue(outcome.toString().contains("deeper than"), outcome.toString());
    }

    @Test
    void aMailWithoutWordsIsEmpty() {
        Outcome.Refused refused = assertInstanceOf(
                Outcome.Refused.class, Read.outcome("x", "Received: x\nMessage-ID: <1>\nTo:\n\n\n".getBytes(UTF_8)));
        assertEquals(Status.EMPTY, refused.status());
    }

    @Test
    void aFolderGivesItsMails() {
        String folder = """
                From ana@example.org Mon Oct 26 18:20:00 2009
                From: Ana Ruiz <ana@example.org>
                Subject: =?utf-8?Q?Cifras_del_a=C3=B1o?=

                Son 1,680.

                >From the start it was 121.
                >>From that, more.

                From here on there is no time of day.

                From - Tue Oct 27 10:00:00 2009

                No header at all, and 40 of them.

                From gil@example.org Tue Oct 27 11:00:00 2009
                Subject: Cifras

                Son 4,000.
                """;
        Outcome.Opened opened = opened(folder.getBytes(UTF_8));
        assertEquals(
                List.of("message 1 – Cifras del año.eml", "message 2.eml", "message 3 – Cifras.eml"),
                opened.parts().stream().map(Part::name).toList());
        String first = parts(opened).getFirst();
        assertTrue(first.contains("\nFrom the start it was 121.\n>From that, more.\n"), first);
        assertTrue(first.endsWith("no time of day."), first);
        assertEquals("message 2.eml=No header at all, and 40 of them.", parts(opened).get(1));
        Part.Held second = assertInstanceOf(Part.Held.class, opened.parts().get(1));
        assertTrue(
                Read.document(second.name(), second.bytes()).text().string().contains("and 40 of them"));
    }

    @Test
    void damageEndsInAnOutcome() {
        byte[] mail = mail("""
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <p>Desertaron 1,680 soldados=2C dijo.</p><blockquote type=3Dcite>Son 4,000</blockquote>
                --b
                Content-Type: application/pdf; name=a.pdf
                Content-Transfer-Encoding: base64

                JVBERi0xLjQKMSAwIG9iago8PC9UeXBlL0NhdGFsb2c+PgplbmRvYmoK
                --b--
                """);
        Damage.everywhere("a.eml", mail);
        String folder = Stream.of("1", "2", "3")
                .map(day -> "From ana Mon Oct 2" + day + " 18:20:00 2009\n" + new String(mail, UTF_8) + "\n")
                .reduce("", String::concat);
        Damage.everywhere("a.mbox", folder.getBytes(UTF_8));
    }
}
