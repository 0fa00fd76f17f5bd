package cotejo.formats.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Transcript;
import cotejo.core.source.Transcript.Line;
import cotejo.core.source.Transcript.Page;
import cotejo.core.source.Transcript.Paragraph;
import cotejo.core.source.Transcript.Trouble;
import cotejo.core.source.Transcript.Word;
import cotejo.formats.office.Unrolled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SplicedTest {
    /// @param words each with its confidence after a stroke, where it is not 95; "||" is a wide gap
    private static Line line(String words) {
        List<Word> line = new ArrayList<>();
        int left = 100;
        for (String each : words.split(" ")) {
            if (each.equals("||")) {
                left += 300;
                continue;
            }
            String[] parts = each.split("\\|");
            int confidence = parts.length == 1 ? 95 : Integer.parseInt(parts[1]);
            int right = left + 20 * parts[0].length();
            line.add(new Word(parts[0], confidence, left, 0, right, 30));
            left = right + 15;
        }
        return new Line(line);
    }

    private static Page page(int number, String... lines) {
        return new Page(
                number,
                1_000,
                1_000,
                Trouble.NONE,
                List.of(new Paragraph(
                        1, List.of(lines).stream().map(SplicedTest::line).toList())));
    }

    private static Spliced spliced(Unrolled own, Page... pages) {
        return Spliced.of(own, new Transcript("Tesseract", "5", List.of("es", "en"), List.of(pages)));
    }

    private static Unrolled pages(String... texts) {
        StringBuilder text = new StringBuilder();
        List<Integer> begins = new ArrayList<>();
        for (String each : texts) {
            begins.add(text.length());
            text.append(each);
        }
        return new Unrolled(text.toString(), List.of(), begins, "");
    }

    private static List<String> doubts(Spliced spliced) {
        return spliced.doubts().stream()
                .map(doubt -> spliced.unrolled()
                                .text()
                                .substring(doubt.at().start(), doubt.at().end())
                        + " " + doubt.confidence())
                .toList();
    }

    @Test
    void pagesKeepTheirOrder() {
        Spliced spliced = spliced(pages("one\n\n", "", "three\n\n"), page(2, "two words"));
        assertEquals("one\n\ntwo words\n\nthree\n\n", spliced.unrolled().text());
        assertEquals(List.of(0, 5, 16), spliced.unrolled().pages());
        assertEquals(List.of(new Spliced.PageText(2, new Unrolled.Stretch(5, 16), 95)), spliced.pages());
    }

    /// The tool takes headline, byline and date for one paragraph.
    @Test
    void linesFarApartAreNoParagraph() {
        int[] tops = {0, 102, 202, 300, 368, 436, 504};
        String[] said = {"Army lost 1,680", "By Ana", "March 8, 2011", "Some 1,680", "soldiers", "of the army", "left."
        };
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < said.length; i++) {
            lines.add(new Line(List.of(new Word(said[i].replace(' ', '_'), 95, 0, tops[i], 300, tops[i] + 40))));
        }
        Page page = new Page(1, 1_000, 1_000, Trouble.NONE, List.of(new Paragraph(1, lines)));
        assertEquals(
                "Army_lost_1,680\n\nBy_Ana\n\nMarch_8,_2011\n\nSome_1,680 soldiers of_the_army left.\n\n",
                spliced(pages(""), page).unrolled().text());
    }

    @Test
    void doubtfulWordsAreFoundAgainWhereLinesWereJoined() {
        Spliced spliced =
                spliced(pages(""), page(1, "Unos 1,68O|60 soldados deser-|50", "taron|40 en 2OO5,|70 según ellos"));
        assertEquals(
                "Unos 1,68O soldados desertaron en 2OO5, según ellos\n\n",
                spliced.unrolled().text());
        assertEquals(List.of("1,68O 60", "deser 50", "taron 40", "2OO5, 70"), doubts(spliced));
    }

    @Test
    void rowsWithColumnsStayRows() {
        Spliced spliced = spliced(
                pages(""), page(1, "Desertores por", "año", "2005 || 20,224", "2006 || 16,4O5|50", "Fuente: SEDENA"));
        assertEquals(
                "Desertores por año\n\n2005\t20,224\n\n2006\t16,4O5\n\nFuente: SEDENA\n\n",
                spliced.unrolled().text());
        assertEquals(List.of("16,4O5 50"), doubts(spliced));
    }

    @Test
    void theGrainOfAPhotographIsNoText() {
        Spliced spliced = spliced(pages(""), page(1, "xj|12 ~q|3"));
        assertTrue(spliced.unrolled().text().isEmpty());
        assertTrue(spliced.pages().isEmpty());
    }

    @Test
    void ownWordsStandWhereTheTranscriptHasFewMore() {
        String own = "Foto: soldados en un desfile\n\n";
        assertEquals(
                own,
                spliced(pages(own), page(1, "Foto: soldados en un desfile 16"))
                        .unrolled()
                        .text());
        assertTrue(spliced(pages("fax 12\n\n"), page(1, "Unos 1,680 soldados desertaron"))
                .unrolled()
                .text()
                .startsWith("Unos"));
    }

    @Test
    void whatTesseractWritesIsReadAndNothingElse() {
        String head = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";
        List<Paragraph> read = Tsv.read(head
                        + "4\t1\t1\t1\t1\t0\t10\t10\t200\t40\t-1\t\n"
                        + "5\t1\t1\t1\t1\t1\t10\t10\t90\t40\t96.7\tUnos\n"
                        + "5\t1\t1\t1\t1\t2\t110\t10\t90\t40\t41.2\t1,680\n"
                        + "5\t1\t1\t1\t2\t1\t10\t60\t90\t40\t-1\t \n"
                        + "5\t1\t2\t1\t1\t1\t10\t160\t90\t40\t250\tfin\n")
                .orElseThrow();
        assertEquals(
                List.of(
                        new Paragraph(
                                1,
                                List.of(new Line(List.of(
                                        new Word("Unos", 96, 10, 10, 100, 50),
                                        new Word("1,680", 41, 110, 10, 200, 50))))),
                        new Paragraph(2, List.of(new Line(List.of(new Word("fin", 100, 10, 160, 100, 200)))))),
                read);
        assertEquals(Optional.of(List.of()), Tsv.read(head));
        assertEquals(Optional.empty(), Tsv.read("5\t1\t1\n"));
        assertEquals(Optional.empty(), Tsv.read("5\t1\t1\t1\t1\t1\tx\t10\t90\t40\t96\tUnos\n"));
        assertEquals(Optional.empty(), Tsv.read("5\t1\t1\t1\t1\t1\t1\t10\t90\t40\tmany\tUnos\n"));
    }

    @Test
    void pagesAreToldInRanges() {
        assertEquals("page 3", Told.pages(List.of(3)));
        assertEquals("pages 1, 2", Told.pages(List.of(2, 1)));
        assertEquals("pages 1, 4–7, 9", Told.pages(List.of(1, 4, 5, 6, 7, 9)));
    }
}
