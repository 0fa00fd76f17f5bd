package cotejo.serving.report;

import cotejo.casework.Case;
import cotejo.casework.Held;
import cotejo.casework.Opened;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import cotejo.core.source.SourceId;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Lookup;
import cotejo.serving.page.Visit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a report is made of.
///
/// @param parts one a line, in the order asked for
/// @param gone how many lines that were asked for do not stand in this view, or no more
/// @param documents that the figures stand in, in the order they are first spoken of
record Reporting(List<Part> parts, int gone, Map<SourceId, Held> documents, Holdings holdings) {
    /// More is no report: it is an export.
    static final int MOST_LINES = 18;

    private static final int MOST_FIGURES = 200;
    private static final int MOST_FINDINGS = 12;

    /// @param notes its figures, evidence only, in the order of the times they speak of
    /// @param more figures beyond those
    record Part(Line line, List<Note> notes, int more, List<Finding> findings) {}

    /// A figure with where it stands.
    ///
    /// @param number from 1, through the whole report
    /// @param place "page 3"; empty where there is nothing to be called
    record Note(int number, Claim claim, String place) {}

    /// Of the lines that the address names as `lines`.
    static Reporting of(Case opened, Visit visit) {
        List<String> ids = Stream.of(visit.choice("lines").split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .limit(MOST_LINES)
                .toList();
        Lookup lookup = Lookup.of(opened, visit);
        Map<SourceId, Optional<Opened>> read = new LinkedHashMap<>();
        Map<SourceId, Held> documents = new LinkedHashMap<>();
        List<Part> parts = new ArrayList<>();
        int number = 1;
        for (String id : ids) {
            Optional<Line> there = opened.stacks().line(id, visit.view());
            if (there.isEmpty()) {
                continue;
            }
            Line line = there.get();
            List<Note> notes = new ArrayList<>();
            List<FigureId> figures = line.inTime();
            for (FigureId figure : figures.subList(0, Math.min(MOST_FIGURES, figures.size()))) {
                Optional<Claim> claim = opened.stacks().figure(figure, visit.view());
                if (claim.isPresent()) {
                    SourceId source = claim.get().source();
                    Optional<Opened> document =
                            read.computeIfAbsent(source, each -> opened.document(each, visit.view()));
                    document.ifPresent(of -> documents.putIfAbsent(source, of.held()));
                    notes.add(new Note(
                            number++,
                            claim.get(),
                            document.map(of -> of.document()
                                            .called(claim.get().figure().words().span()))
                                    .orElse("")));
                }
            }
            parts.add(new Part(
                    line,
                    List.copyOf(notes),
                    Math.max(0, figures.size() - MOST_FIGURES),
                    lookup.about(line, MOST_FINDINGS).findings()));
        }
        return new Reporting(parts, ids.size() - parts.size(), documents, Holdings.of(opened, visit.view()));
    }
}
