package cotejo.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// What holds of every document, tried on texts and pages thrown together from the parts real ones are made of.
class LawsTest {
    private static final List<String> LINES = List.of(
            "Some 1,680 soldiers have deserted, the ministry said.",
            "Más de 300 soldados desertaron, informó la secretaría.",
            "Tuesday, March 8, 2011",
            "By Ana Prado Luna",
            "Source: EFE",
            "Comments",
            "12 comments",
            "  1. no wonder",
            "  7. a 😀 second one",
            "Anonymous said...",
            "< Older | Newer >",
            "All rights reserved",
            "Why They Went",
            "",
            "",
            "\t",
            "a\u2028b",
            "by X on Sat Dec 04, 2010 at 04:41:18 PM EST",
            "Title (5.00 / 1) (#1)",
            "Photo: somebody",
            "(",
            "\u00a0",
            "1.",
            "By ",
            "…",
            "\ud83d");
    private static final List<String> TAGS = List.of(
            "<p>",
            "</p>",
            "<div class=comments>",
            "</div>",
            "<h1>",
            "</h1>",
            "<br>",
            "<pre>",
            "</pre>",
            "<table><tr><td>",
            "<td>",
            "</table>",
            "<article>",
            "</article>",
            "<nav>",
            "</nav>",
            "<a href=x>",
            "</a>",
            "<time datetime=2011-03-08>",
            "</time>",
            "<span class=byline>",
            "</span>",
            "<figcaption>",
            "<ol><li>",
            "</ol>",
            "<svg>",
            "</svg>",
            "<!--",
            "-->",
            "<b hidden>",
            "&nbsp;",
            "<script>",
            "</script>",
            "<aside>",
            "<main>");

    @RepeatedTest(300)
    void plainTexts(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder("A text.\n");
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(LINES.get(random.nextInt(LINES.size()))).append(random.nextInt(9) == 0 ? "\r\n" : "\n");
        }
        Outcome outcome = new Formats().read(Read.SOURCE, text.toString(), Description.NONE);
        Document document = ((Outcome.Read) outcome).document();
        assertEquals(text.toString(), document.text().string());
        nothingIsLost(document);
        assertEquals(outcome, new Formats().read(Read.SOURCE, text.toString(), Description.NONE), "the same again");
    }

    @RepeatedTest(300)
    void pages(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder page = new StringBuilder("<!doctype html><html><body><p>A page.</p>");
        for (int i = random.nextInt(60); i >= 0; i--) {
            page.append(TAGS.get(random.nextInt(TAGS.size())));
            page.append(random.nextBoolean() ? LINES.get(random.nextInt(LINES.size() - 1)) : "");
        }
        byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
        Document document = Read.document("a.html", bytes);
        nothingIsLost(document);
        assertEquals(document, Read.document("a.html", bytes), "the same again");
    }

    /// Passages hold all that can be seen, begin and end with it, and touch nowhere.
    private static void nothingIsLost(Document document) {
        String text = document.text().string();
        int at = 0;
        for (Passage passage : document.passages()) {
            int begin = document.text().utf16(passage.span().start());
            int end = document.text().utf16(passage.span().end());
            assertTrue(begin >= at && end > begin, () -> passage + " in " + text);
            assertTrue(
                    cotejo.formats.layout.Layout.blank(text.substring(at, begin)),
                    () -> "before " + passage + " in " + text);
            at = end;
        }
        assertTrue(cotejo.formats.layout.Layout.blank(text.substring(at)), () -> "after all passages of " + text);
    }
}
