package cotejo.formats.mail;

import static cotejo.formats.mail.Mails.HEAD;
import static cotejo.formats.mail.Mails.bodies;
import static cotejo.formats.mail.Mails.mail;
import static cotejo.formats.mail.Mails.read;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Document;
import cotejo.formats.Outcome;
import cotejo.formats.Read;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTest {
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
        assertEquals(
                "Ana Ruiz",
                Objects.requireNonNull(document.description().author()).value());
        assertEquals(
                "Las cifras de la Secretaría",
                Objects.requireNonNull(document.description().title()).value());
        assertEquals("es", document.description().languageCode());
    }

    @Test
    void theLanguageOfAShortMailIsThatOfItsHeaderOrOfWhatItAnswers() {
        String earlier =
                "> Informó la Secretaría que los soldados que desertaron en el año pasado fueron menos de los que"
                        + " se había dicho, y que no hay más datos de ello por ahora en los archivos.\n";
        assertEquals(
                "es",
                Read.document("x", mail("\nVan 121.\n\n" + earlier))
                        .description()
                        .languageCode());
        assertEquals(
                "es",
                Read.document("x", mail("Content-Language: es-MX\n\nVan 121.\n"))
                        .description()
                        .languageCode());
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
            assertTrue(all.stream().skip(1).allMatch(each -> each.startsWith("comment")), () -> earlier + " in " + all);
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
                "x",
                mail("\nEn su carta el coronel escribió:\n\nSon 1,680 los que faltan.\n\nFrom: here we go on.\n")));
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
        Document document =
                Read.document("x", mail("""
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
    void wrongEncodingsAreReadAsTheyAre() {
        String latin = HEAD
                + "Content-Type: text/plain; charset=utf-8\n\nDesertó en el año 2005 la cuarta parte, según el señor.\n";
        Document document = Read.document("x", latin.getBytes(ISO_8859_1));
        assertEquals(List.of("body | Desertó en el año 2005 la cuarta parte, según el señor."), bodies(document));
        byte[] raw = HEAD.replace("=?utf-8?Q?Secretar=C3=ADa?=", "Secretaría")
                .concat("\nSon 1,680.\n")
                .getBytes(ISO_8859_1);
        assertEquals(
                "Las cifras de la Secretaría",
                Objects.requireNonNull(Read.document("x", raw).description().title())
                        .value());
    }

    /// A letter of two bytes that an encoder cut between two words.
    @Test
    void encodedWordsAreReadAcrossTheirEnds() {
        byte[] bytes = HEAD.replaceAll("Subject: .*", "Subject: =?utf-8?B?YcM=?=\n =?utf-8?B?sW8=?= 2009")
                .concat("\nSon 1,680.\n")
                .getBytes(UTF_8);
        assertEquals(
                "año 2009",
                Objects.requireNonNull(Read.document("x", bytes).description().title())
                        .value());
    }

    @Test
    void softLineEndsAreNone() {
        assertEquals(
                List.of("body | Son 1,680 soldados.", "body | Y 121 armas."),
                bodies(Read.document(
                        "x",
                        mail("Content-Type: text/plain; format=flowed\n\nSon 1,680 \nsoldados.\nY 121 armas.\n"))));
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
        byte[] bytes = HEAD.replaceAll("Date: .*", "Date: ???")
                .concat("\nSon 1,680.\n")
                .getBytes(UTF_8);
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
        assertEquals(
                text,
                assertInstanceOf(Outcome.Read.class, outcome).document().text().string());
        assertTrue(
                Read.document("story.eml", text.getBytes(UTF_8)).description().author() != null);
    }
}
