package cotejo.serving.report;

import cotejo.casework.Held;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Step;
import cotejo.core.collate.Finding;
import cotejo.core.when.When;
import cotejo.serving.finding.Card;
import cotejo.serving.line.Standing;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.LineName;
import cotejo.serving.page.Tag;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A report as it is printed.
///
/// @param made the day it was made
/// @param view which view of the case it tells
/// @param gone that lines asked for are not there; empty where all are
public record ReportView(
        String made,
        String view,
        String gone,
        List<Part> parts,
        List<Source> sources,
        String pdf,
        String csv,
        String bibtex) {

    /// @param more figures that are not told here; empty for none
    public record Part(LineName name, List<Tag> tags, List<Row> rows, String more, List<Card> findings) {}

    /// @param note the number of its footnote
    public record Row(String when, String number, String said, String mood, String from, int note, Footnote footnote) {}

    /// @param place where in its source the figure stands; empty where there is nothing to be called
    /// @param voices who says so, from the page to the root
    /// @param key of its source in the list
    public record Footnote(
            String words, String counted, String source, String place, String voices, String key, String href) {}

    public record Source(String key, String name, String file, String published, String sha256, String href) {}

    static ReportView of(Reporting report, Visit visit) {
        Wording words = visit.words();
        Holdings holdings = report.holdings();
        List<String> keys =
                report.documents().values().stream().map(Bibliography::key).toList();
        List<Source> sources = new ArrayList<>();
        int i = 0;
        for (Held held : report.documents().values()) {
            sources.add(source(held, keys.get(i++), holdings, visit));
        }
        String lines = visit.choice("lines");
        return new ReportView(
                words.date(today()),
                words.say("view." + visit.view().word()),
                report.gone() == 0 ? "" : words.count("report.gone", report.gone()),
                report.parts().stream().map(part -> part(part, holdings, visit)).toList(),
                sources,
                visit.to("/report.pdf", "lines", lines),
                visit.to("/report.csv", "lines", lines),
                visit.to("/report.bib", "lines", lines));
    }

    private static cotejo.core.when.PartialDate today() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return cotejo.core.when.PartialDate.of(today.getYear(), today.getMonthValue(), today.getDayOfMonth());
    }

    private static Part part(Reporting.Part part, Holdings holdings, Visit visit) {
        Wording words = visit.words();
        return new Part(
                LineName.of(part.line(), visit),
                Standing.tags(part.line(), words),
                part.notes().stream().map(note -> row(note, holdings, visit)).toList(),
                part.more() == 0 ? "" : words.count("more", part.more()),
                part.findings().stream()
                        .filter(finding -> finding.bearing() != Finding.Bearing.NEITHER)
                        .map(finding -> Card.of(finding, holdings, visit))
                        .toList());
    }

    private static Row row(Reporting.Note note, Holdings holdings, Visit visit) {
        Wording words = visit.words();
        Claim claim = note.claim();
        var figure = claim.figure();
        When when = figure.scope().time();
        String source = holdings.document(claim.source(), claim.outlet(), claim.published(), words);
        Held held = holdings.document(claim.source());
        var counted = figure.counted().counted();
        return new Row(
                when == null ? words.say("notStated") : words.when(when),
                words.quantity(figure),
                Visible.onOneLine(figure.words().said()),
                words.mood(figure),
                source,
                note.number(),
                new Footnote(
                        Visible.onOneLine(figure.words().said()),
                        counted == null ? "" : Visible.onOneLine(counted.said()),
                        source,
                        note.place().isEmpty() ? "" : words.place(note.place()),
                        voices(claim, words),
                        held == null ? "" : Bibliography.key(held),
                        visit.toWords(claim.source(), claim.id())));
    }

    private static String voices(Claim claim, Wording words) {
        List<Step> steps = claim.attribution().steps();
        return steps.isEmpty()
                ? words.say("ownVoice")
                : steps.stream()
                        .map(step -> step.voices().stream()
                                .map(voice -> Visible.onOneLine(words.name(voice.name())))
                                .collect(Collectors.joining(" " + words.say("and") + " ")))
                        .collect(Collectors.joining(" → "));
    }

    private static Source source(Held held, String key, Holdings holdings, Visit visit) {
        Wording words = visit.words();
        var published = held.description().publishedDate();
        String outlet = held.description().outletName();
        return new Source(
                key,
                outlet == null ? words.say("draft.noOutlet") : Visible.onOneLine(outlet),
                Holdings.fileName(held.path()),
                published == null ? words.say("date.unknown") : words.date(published),
                held.source().sha256(),
                visit.to("/document/" + held.source().sha256()));
    }
}
