package cotejo.serving.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.scope.Vocabulary;
import cotejo.core.source.Description;
import cotejo.core.source.SourceId;
import cotejo.formats.Formats;
import cotejo.formats.Outcome;
import cotejo.formats.scan.Told;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Why an input became what it did, told in Spanish.
class ReasonsTest {
    private static final Wording SPANISH = new Wording(Tongue.SPANISH, Vocabulary.EMPTY);
    private static final Wording WITH_POINTS = new Wording(Tongue.SPANISH_WITH_POINTS, Vocabulary.EMPTY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no text on pages 3, 14 | sin texto en las páginas 3, 14",
                "not read: a damaged part of it and 2 attached files; no text on page 3 | no se leyó: una parte dañada y 2 archivos adjuntos; sin texto en la página 3",
                "language not read yet: de | idioma que aún no se lee: alemán",
                "2 passages in a language not read yet: de, fr | 2 pasajes en idiomas que aún no se leen: alemán, francés",
                "a PNG picture named .txt: read by a later version | una imagen PNG con nombre terminado en .txt: lo leerá una versión posterior",
                "an RTF document that needs a password | un documento RTF que pide contraseña",
                "by Ana; María (decision 4): court order; see file 3 | por Ana; María (decisión 4): court order; see file 3",
                "the same bytes as no bytes; a.txt | los mismos bytes que no bytes; a.txt",
                "3 letters that were decoded wrongly before it came here, read as meant: “Ã³” as “ó”; 1 letter lost before it came here (U+FFFD) | 3 letras mal descodificadas antes de llegar aquí, leídas como se quisieron escribir: por ejemplo, «Ã³» como «ó»; 1 letra perdida antes de llegar aquí (U+FFFD)",
            })
    void tells(String english, String spanish) {
        assertEquals(new Retold(spanish, null), SPANISH.reason(english));
    }

    /// Every sentence the code has, beside those that stand above and those that bytes give below.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "these bytes were withdrawn by Ana (decision 12): wrong file",
                "to be added again: taken back by Ana (decision 13): it was the right one",
                "reading it failed: java.lang.IllegalStateException: x",
                "the reader failed on it (java.lang.IllegalStateException: x): please report this",
                "it cannot be read: AccessDeniedException",
                "the folder cannot be read: AccessDeniedException",
                "no process can be started to read it in (error=2)",
                "a Word document without text",
                "it does not hold together as an OpenDocument text",
                "a PDF without text on pages 1, 4–7, 9. Tesseract is not installed: " + Told.INSTALL,
                "no text on page 2. Tesseract is installed without Spanish and English: " + Told.INSTALL,
                "a PNG picture without text on page 1. It takes Tesseract to read it: " + Told.INSTALL,
                "no text on pages 501–812. Up to 500 pages of a document are transcribed: split it",
                "Tesseract is installed without Spanish: " + Told.INSTALL,
                "page 2 read by OCR (Tesseract 5.3.0, Spanish and English); nothing on page 3; no words on pages 4, 5",
                "a JPEG picture that holds no words",
                "page 3 is hardly legible (confidence 41)",
                "a TIFF picture: page 1 damaged: what could be made out was read; page 2 not read: it takes too long",
                "pages 1–3 not read: a picture of more than 100 million points",
                "page 1 not read: a picture in JPEG 2000, which is not opened",
                "page 1 not read: Tesseract broke off; pages 2–40 not reached in time: split the document",
                "it does not hold together as an old Word document",
                "an OLE2 container (old Word, Excel, PowerPoint or Outlook): read by a later version",
                "70,000,000 bytes of text: texts of up to 67,108,864 bytes are read; split it",
                "300,000,000 bytes: files of up to 268,435,456 bytes are read; split it, or unpack it and add the folder",
                "what it holds is too much beside what the containers hold that it stands in: unpack them and add what they"
                        + " hold",
                "it does not hold together as an export of Disqus",
                "an export of WordPress without a post or a comment",
                "left out: 12 drafts and posts not published; left out: 3 comments deleted, spam or not approved",
                "not read: the rest of it, from line 12 on, where it does not hold together",
                "more than 20,000,000 characters of text",
                "a line of 2,000,000 characters: lines of up to 1,000,000 are read",
                "more than 1,000,000 lines: that is as many as are read",
                "not the UTF-16LE it begins as: 12 of 40 characters are none",
                "one byte that is no character, read as U+FFFD",
                "3 bytes that are no characters, read as U+FFFD",
                "2 places with digits shown in another order than they are written",
                "12 words with a question mark where a letter was",
                "not read: an attached file",
                "not read: a damaged part of it",
                "1 passage took too long to read; what is missing is listed among what was rejected",
                "no text on page 3; 2 passages took too long to read; what is missing is listed among what was rejected",
                "1 passage in a language not read yet: nl",
                "reading it takes longer than 60 seconds",
                "reading it was interrupted",
                "reading it needs more memory than there is",
                "reading it needs more than the 512 MB there are for one document",
                "it needs more memory than there is",
                "nested too deeply to be read",
                "what reads it went astray on it",
                "what reads it ended on it (exit 134)",
                "what reads it gives 4,294,967,295 passages: up to 1,000,000 are taken",
                "it went away while files were added",
                "read as what is said of the other files",
                "a folder: what is below it was taken, each by its own name",
                "no such file or folder",
                "no file and no folder",
                "a link to nothing",
                "a link inside a folder is not followed: add what it points to by its own name",
                "the case itself: what it holds is held",
                "a case of Cotejo, not documents: add the documents it was made of",
            })
    void all(String english) {
        assertNull(SPANISH.reason(english).lang(), english);
    }

    /// What bytes are by their beginning, as the formats tell it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "504b0304",
                "504b0506",
                "d0cf11e0a1b11ae1",
                "2142444e",
                "89504e470d0a1a0a",
                "ffd8ff",
                "474946383961",
                "49492a00",
                "4d4d002a",
                "524946460000000057454250",
                "0000000066747970686569",
                "0000000066747970",
                "52494646",
                "4f676753",
                "664c6143",
                "494433",
                "1a45dfa3",
                "25215053",
                "1f8b08",
                "425a68",
                "fd377a585a00",
                "377abcaf271c",
                "526172211a07",
                "28b52ffd",
                "7f454c46",
                "cffaedfe",
                "cafebabe",
                "4d5a9000",
                "53514c69746520666f726d6174203300",
                "50415231",
                "255044462d312e37",
                "7b5c7274660041",
                "41004200",
                ""
            })
    void whatBytesAre(String beginning) {
        told("a.bin", HexFormat.of().parseHex(beginning));
        told("a.txt", HexFormat.of().parseHex(beginning));
    }

    @ParameterizedTest
    @CsvSource({
        "a.csv, 'a,b'",
        "a.tsv, 'a'",
        "a.json, {}",
        "a.jsonl, {}",
        "a.eml, 'From: a'",
        "a.mbox, 'From a'",
        "a.xml, <?xml version=\"1.0\"?><a/>",
        "a.txt, '   '",
        "a.html, <html><script>x</script></html>"
    })
    void whatTextsAre(String name, String text) {
        told(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsOddAboutATextIsToldToo() {
        String report = "It is said that 45 soldiers of the army deserted in the year 2010. ".repeat(20);
        told("a.txt", (report + "Secretar\u00c3\u00ada m?s est?n a?o").getBytes(StandardCharsets.UTF_8));
        told("b.txt", (report + "caf\u00e9 \u0081 \u008d").getBytes(Charset.forName("ISO-8859-1")));
    }

    private static void told(String name, byte[] bytes) {
        Outcome outcome = new Formats().read(new SourceId("0".repeat(64)), name, bytes, Description.NONE);
        String reason = switch (outcome) {
            case Outcome.Read read -> read.remark();
            case Outcome.Partly partly -> partly.missing();
            case Outcome.Opened opened -> opened.missing();
            case Outcome.Refused refused -> refused.reason();
        };
        assertNull(SPANISH.reason(reason).lang(), reason);
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        assertEquals(
                "70.000.000 bytes de texto: se leen textos de hasta 67.108.864 bytes; divídalo",
                WITH_POINTS
                        .reason("70,000,000 bytes of text: texts of up to 67,108,864 bytes are read; split it")
                        .text());
    }

    @Test
    void whatNobodyKnowsStaysAndSaysSo() {
        Retold unknown = SPANISH.reason("the moon\u202e was wrong");
        assertEquals("en", unknown.lang());
        assertTrue(unknown.text().startsWith("the moon"));
        assertFalse(unknown.text().contains("\u202e"));
        assertEquals("en", SPANISH.reason("no bytes; the moon was wrong").lang());
        assertEquals(new Retold("", null), SPANISH.reason(""));
        assertNull(
                new Wording(Tongue.ENGLISH, Vocabulary.EMPTY).reason("the moon").lang());
        assertEquals("en", SPANISH.retold("no bytes").lang(), "of findings another table tells");
    }
}
