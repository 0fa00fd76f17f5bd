package cotejo.formats.mail;

import static cotejo.formats.mail.Mails.bodies;
import static cotejo.formats.mail.Mails.mail;
import static cotejo.formats.mail.Mails.opened;
import static cotejo.formats.mail.Mails.parts;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Document;
import cotejo.formats.Damage;
import cotejo.formats.Outcome;
import cotejo.formats.Part;
import cotejo.formats.Read;
import cotejo.formats.Status;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttachedTest {
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
        assertEquals(List.of("body | Van 1,680 en la tabla.", "body | Enviado desde mi teléfono."), bodies(document));
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
        assertEquals(
                List.of("Uno.eml", "Dos.eml"),
                opened.parts().stream().map(Part::name).toList());
    }

    @Test
    void signedMailIsReadAndLockedMailIsNamed() {
        assertEquals(List.of("body | Son 1,680."), bodies(Read.document("x", mail("""
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
                Read.outcome("x", mail("\n-----BEGIN PGP MESSAGE-----\n\nhQEMA5\n-----END PGP MESSAGE-----\n")));
        assertTrue(inline.missing().contains("OpenPGP"), inline.missing());
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
        String words =
                "Son 1,680 soldados los que faltan, dice el oficio. ".repeat(20).strip();
        Outcome outcome =
                Read.outcome("x", mail("Content-Type: multipart/mixed; boundary=b\n\n--c\n\n" + words + "\n"));
        assertTrue(outcome.toString().contains("Son 1,680 soldados"), outcome.toString());
    }

    @Test
    void mailInMailInMailEnds() {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
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
        assertEquals(
                "message 2.eml=No header at all, and 40 of them.", parts(opened).get(1));
        Part.Held second = assertInstanceOf(Part.Held.class, opened.parts().get(1));
        assertTrue(Read.document(second.name(), second.bytes()).text().string().contains("and 40 of them"));
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
