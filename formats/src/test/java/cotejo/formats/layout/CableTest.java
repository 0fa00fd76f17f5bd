package cotejo.formats.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Document;
import cotejo.formats.Read;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Telegrams of our own writing, in the form of those that were published.
class CableTest {
    private static final String TELEGRAM = """
            Reference ID 09MEXICO9999
            Created 2009-10-25 18:20
            Classification SECRET
            Origin Embassy Mexico

            VZCZCXRO1234
            DE RUEHME #9999/01 2991820
            R 261820Z OCT 09
            FM AMEMBASSY MEXICO
            TO RUEHC/SECSTATE WASHDC PRIORITY 8792
            C O N F I D E N T I A L SECTION 01 OF 02 MEXICO 009999

            SIPDIS

            E.O. 12958: DECL: 10/23/2019
            TAGS: PREL, MARR, MX
            SUBJECT: DESERTIONS FROM THE ARMY REACH 20,224 IN ONE
            YEAR

            REF: A. MEXICO 1234
            B. MEXICO 2345

            Classified By: Political Minister Counselor.
            Reason: 1.4 (b), (d).

            1. (C) Summary. Some 1,680 special forces soldiers left over the
            last decade, the defense secretariat told us, and of those who went
            in the past year, the army found no more than about forty so far.

            2. (S/NF) The deputy said that 121 rifles are missing. End summary.
            MEXICO 00009999  002 OF 002

            3. The embassy will report on 15 of these cases.
            PASCUAL
            """;

    private static Document read(String text) {
        return Read.document("a.txt", text.getBytes(UTF_8));
    }

    @Test
    void aTelegramHasAHeadThatCountsNothing() {
        Document document = read(TELEGRAM);
        List<String> told = Read.passages(document).stream()
                .filter(each -> !each.startsWith("boilerplate"))
                .toList();
        assertEquals(
                List.of(
                        "dateline | Created 2009-10-25 18:20",
                        "byline | Embassy Mexico",
                        "dateline | R 261820Z OCT 09",
                        "byline | AMEMBASSY MEXICO",
                        "headline | DESERTIONS FROM THE ARMY REACH 20,224 IN ONE\nYEAR",
                        "body | Summary. Some 1,680 special forces soldiers left over the\nlast decade, the defense"
                                + " secretariat told us, and of those who went\nin the past year, the army found no more"
                                + " than about forty so far.",
                        "body | The deputy said that 121 rifles are missing. End summary.",
                        "body | The embassy will report on 15 of these cases.",
                        "byline | PASCUAL"),
                told);
        assertEquals("2009-10-26", Objects.toString(document.description().publishedDate()));
        assertEquals(
                "Embassy Mexico",
                Objects.requireNonNull(document.description().author()).value());
        assertTrue(Read.passages(document).contains("boilerplate | 2. (S/NF)"));
        assertTrue(Read.passages(document).contains("boilerplate | 3."));
        assertTrue(Read.passages(document).contains("boilerplate | MEXICO 00009999  002 OF 002"));
    }

    @Test
    void whereItBeginsWithItsTimeThatIsEnough() {
        Document document = read("""
                O 041530Z FEB 88
                FM AMCONSUL TIJUANA
                TO SECSTATE WASHDC
                UNCLAS TIJUANA 00321
                SUBJECT: VISIT

                1. (U) Twelve officers came, and 3 stayed.
                """);
        assertEquals("1988-02-04", Objects.toString(document.description().publishedDate()));
        assertEquals(
                "AMCONSUL TIJUANA",
                Objects.requireNonNull(document.description().author()).value());
        assertEquals(
                "body | Twelve officers came, and 3 stayed.",
                Read.passages(document).getLast());
    }

    @Test
    void storiesAboutTelegramsAreNone() {
        for (String text : List.of(
                "The cable was long. It said that 1,680 soldiers had left, and that nobody knew where, and that the army did"
                        + " not want to know it, and much more of the kind, which the embassy believed and the press did not,"
                        + " as was seen later.\n\nSIPDIS\nTAGS: PREL\nSUBJECT: DESERTIONS\n\nSome 40 left.\n",
                "Subject: figures\n\nTags: army, desertions\n\nSome 1,680 soldiers left, he said.\n",
                "SUBJECT: figures\nDate: 2009-10-26\n\nSome 1,680 soldiers left, he said.\n")) {
            assertTrue(Cable.of(cotejo.core.source.Text.of(text)).isEmpty(), text);
        }
    }
}
