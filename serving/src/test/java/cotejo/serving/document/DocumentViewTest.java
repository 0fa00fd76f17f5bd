package cotejo.serving.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.Opened;
import cotejo.core.claim.Claim;
import cotejo.core.source.Document;
import cotejo.core.source.Scanned;
import cotejo.core.source.Span;
import cotejo.serving.Rendered;
import cotejo.serving.SmallCase;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Tongue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentViewTest {
    private final SmallCase small = new SmallCase();

    @Test
    void thePanelTellsWhereEachPartCameFrom() throws Exception {
        var view = view(small.gazette, small.about);
        var panel = view.panel();
        assertNotNull(panel);
        assertEquals("≈ 1,680", panel.number());
        assertEquals("1,670\u00a0– 1,690", panel.hard());
        var who = panel.facts().get(2);
        assertEquals("Freedonian rangers", who.value());
        assertTrue(who.note().contains("from its clause"), who.note());
        var when = panel.facts().get(4);
        assertTrue(when.note().contains("“past decade”"), when.note());
        assertTrue(when.note().contains("2001\u00a0– 2010"), when.note());
        assertEquals(
                List.of("Borderland Gazette", "the Morning Ledger", "Defence Office"),
                panel.path().stream().map(Panel.PathStep::voices).toList());
        assertTrue(panel.path().getLast().root());
        assertEquals(3, panel.rules().size());
        assertEquals(1, panel.rules().get(1).depth());
        String html = Rendered.html("document.jte", visit(small.gazette, small.about), view);
        assertTrue(html.contains("id=\"" + small.about.id() + "\""), html);
        assertTrue(html.contains("/figure/" + small.about.id() + ".json"));
        assertTrue(html.contains("<title>Borderland Gazette, 8 March 2011 · Cotejo</title>"));
        assertFalse(html.contains("href=\"javascript"), "an address a document gives is shown, not linked");
    }

    /// A figure of a transcript says so, and what the tool was not sure of is a notice.
    @Test
    void whatWasReadOnAPictureSaysSo() throws Exception {
        Document document = small.gazette.document();
        Span words = small.about.figure().words().span();
        Scanned scanned = new Scanned(
                "Tesseract 5.3.0",
                List.of("es", "en"),
                List.of(new Scanned.Page(1, new Span(0, document.text().length()), 93)),
                List.of(new Scanned.Doubt(words, 62)));
        Opened opened = new Opened(small.gazette.held(), document.scanned(scanned), small.gazette.reading());
        var view = view(opened, small.about);
        var panel = view.panel();
        assertNotNull(panel);
        assertTrue(panel.notice().contains("confidence 62 of 100"), panel.notice());
        assertEquals("read by OCR, confidence 62", panel.facts().getLast().note());
        String html = Rendered.html("document.jte", visit(opened, small.about), view);
        assertTrue(html.contains("read on its pictures by OCR: Tesseract 5.3.0 (Spanish, English)"), html);
        assertTrue(html.contains("1 word it was not sure of"), html);
    }

    @Test
    void commentsAreFoldedAndNeverEvidence() throws Exception {
        var view = view(small.gazette, null);
        var fold = view.text().blocks().getLast();
        assertEquals("2 reader comments · never evidence", fold.summary());
        assertFalse(fold.open());
        assertEquals(2, fold.paragraphs().size());
        assertTrue(view(small.gazette, small.comment).text().blocks().getLast().open());
        var panel = view(small.gazette, small.comment).panel();
        assertNotNull(panel);
        assertTrue(panel.notice().contains("never evidence"));
        Rendered.html("document.jte", visit(small.gazette, null), view);
    }

    @Test
    void whatIsNoFigureIsThereToo() {
        var view = view(small.gazette, null);
        assertEquals("$10,000,00", view.malformed().getFirst().said());
        assertEquals("2011", view.rejected().getFirst().said());
        assertEquals(5, view.figures().all());
        assertEquals(1, view.comments().all());
    }

    @Test
    void theTextIsWholeHoweverItIsMarked() {
        String shown = text(view(small.gazette, small.about));
        assertEquals(small.gazette.document().text().string().replace("\n\n", ""), shown);
    }

    @Test
    void hostileTextStaysText() throws Exception {
        Claim evil = small.hostile.reading().claims().getFirst();
        var view = view(small.hostile, evil);
        String html = Rendered.html("document.jte", visit(small.hostile, evil), view);
        assertFalse(html.contains("<script>"), html);
        assertFalse(html.contains("<img"), html);
        assertFalse(html.contains("<u>then"), html);
        assertFalse(html.contains("<b>Evil"), html);
        for (String deceiving : List.of("\u202e", "\u202c", "\u0007", "\u200b")) {
            assertFalse(html.contains(deceiving));
        }
        assertTrue(html.contains("⟦U+202E⟧"));
        assertTrue(html.contains("␇ with"));
    }

    @Test
    void aLongTextIsShownAroundTheFigure() {
        var words = visit(small.gazette, null).words();
        String long1 = "x".repeat(Passages.MOST_SHOWN) + " 12 rangers";
        var text = cotejo.core.source.Text.of(long1);
        var span = new cotejo.core.source.Span(0, text.length());
        var document = new cotejo.core.source.Document(
                SmallCase.GAZETTE,
                text,
                List.of(new cotejo.core.source.Passage(cotejo.core.source.PassageKind.BODY, span)),
                cotejo.core.source.Description.NONE);
        var at = new cotejo.core.source.Span(Passages.MOST_SHOWN + 1, Passages.MOST_SHOWN + 3);
        var shown = Passages.of(document, List.of(new Mark(at, Mark.Kind.CHOSEN, "f1")), at, words);
        assertEquals(11, shown.before());
        assertEquals(0, shown.after());
        assertEquals(
                "12",
                shown.blocks().getFirst().paragraphs().getFirst().runs().get(1).text());
    }

    private static String text(DocumentView view) {
        return view.text().blocks().stream()
                .flatMap(block -> block.paragraphs().stream())
                .flatMap(paragraph -> paragraph.runs().stream())
                .map(Passages.Run::text)
                .collect(Collectors.joining());
    }

    private DocumentView view(Opened opened, @Nullable Claim chosen) {
        var holdings = small.holdings();
        return DocumentView.of(
                opened,
                chosen,
                chosen == null ? null : holdings.line(chosen.id()),
                new cotejo.casework.Stacks.Standings(
                        chosen == null
                                ? List.of()
                                : small.relations.stream()
                                        .filter(related -> related.a().equals(chosen.id())
                                                || related.b().equals(chosen.id()))
                                        .toList(),
                        true),
                List.of(),
                null,
                null,
                holdings,
                visit(opened, chosen));
    }

    private Visit visit(Opened opened, @Nullable Claim chosen) {
        return Rendered.visit(
                small.vocabulary,
                Tongue.ENGLISH,
                "/document/" + opened.held().source(),
                chosen == null ? Map.of() : Map.of("figure", chosen.id().id()));
    }
}
