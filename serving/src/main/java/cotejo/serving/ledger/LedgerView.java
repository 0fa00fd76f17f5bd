package cotejo.serving.ledger;

import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import cotejo.serving.page.Cited;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.LineName;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Folded;
import cotejo.serving.wording.Retold;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The ledger, filtered as the address says.
///
/// @param measures those there are, with how many lines each has
/// @param lines how many lines with a measure there are in all
/// @param differ how many of them differ
/// @param explained how many of these have a possible explanation
/// @param rows what the filter leaves
/// @param unmeasured figures whose measure was not recognised
/// @param unmeasuredCount how many there are, also of those not shown
/// @param comments how many figures stand in reader comments
/// @param notRead inputs that could not be read, with the reason
public record LedgerView(
        Filter filter,
        List<MeasureCount> measures,
        int lines,
        int differ,
        int explained,
        List<Row> rows,
        List<Cited> unmeasured,
        int unmeasuredCount,
        int comments,
        int documents,
        int read,
        List<NotRead> notRead) {
    private static final int MOST_UNMEASURED = 200;

    public record Filter(String measure, String words, String standing) {
        public boolean any() {
            return !measure.isEmpty() || !words.isEmpty() || !standing.isEmpty();
        }
    }

    public record MeasureCount(String id, String label, int lines) {}

    public record NotRead(String path, String status, Retold reason) {}

    static LedgerView of(
            List<Line> ledger, List<Finding> findings, List<Input> inputs, Holdings holdings, Visit visit) {
        Wording words = visit.words();
        Filter filter = new Filter(visit.choice("measure"), visit.choice("q"), visit.choice("standing"));
        Map<FigureId, List<Finding>> byFigure = new HashMap<>();
        for (Finding finding : findings) {
            finding.figures()
                    .forEach(id ->
                            byFigure.computeIfAbsent(id, f -> new ArrayList<>()).add(finding));
        }
        List<Line> measured = ledger.stream()
                .filter(line -> line.measure() != null && !line.figures().isEmpty())
                .toList();
        List<FigureId> unmeasured = ledger.stream()
                .filter(line -> line.measure() == null)
                .flatMap(line -> line.figures().stream())
                .toList();
        String sought = Folded.of(filter.words());
        List<Row> rows = measured.stream()
                .filter(line -> filter.measure().isEmpty() || filter.measure().equals(line.measure()))
                .filter(line -> filter.standing().isEmpty() || stands(line).equals(filter.standing()))
                .filter(line -> sought.isEmpty() || speaksOf(line, sought, holdings, visit))
                .sorted(Comparator.comparing((Line line) -> words.measure(line.measure()))
                        .thenComparing(line -> LineName.of(line, visit).whole()))
                .map(line -> Row.of(line, byFigure, holdings, visit))
                .toList();
        List<FigureId> soughtUnmeasured = unmeasured.stream()
                .filter(id -> sought.isEmpty() || says(holdings.claim(id), sought))
                .toList();
        return new LedgerView(
                filter,
                measures(measured, words),
                measured.size(),
                count(measured, Line.FiguresWord.DIFFER, Line.FiguresWord.DIFFER_EXPLAINED),
                count(measured, Line.FiguresWord.DIFFER_EXPLAINED, Line.FiguresWord.DIFFER_EXPLAINED),
                rows,
                holdings.cite(soughtUnmeasured.stream().limit(MOST_UNMEASURED).toList(), visit),
                soughtUnmeasured.size(),
                ledger.stream().mapToInt(line -> line.comments().size()).sum(),
                holdings.documentCount(),
                (int) inputs.stream()
                        .filter(input -> input.status() == Status.READ)
                        .count(),
                notRead(inputs, words));
    }

    private static int count(List<Line> lines, Line.FiguresWord one, Line.FiguresWord other) {
        return (int) lines.stream()
                .filter(line -> line.figuresWord() == one || line.figuresWord() == other)
                .count();
    }

    /// What the address may ask for as `standing`.
    static String stands(Line line) {
        return switch (line.figuresWord()) {
            case DIFFER, DIFFER_EXPLAINED -> "differ";
            case AGREE -> "agree";
            case REVISED -> "revised";
            case ALONE -> "alone";
        };
    }

    private static List<MeasureCount> measures(List<Line> lines, Wording words) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Line line : lines) {
            String measure = line.measure();
            if (measure != null) {
                counts.merge(measure, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(each -> new MeasureCount(each.getKey(), words.measure(each.getKey()), each.getValue()))
                .sorted(Comparator.comparing(MeasureCount::label))
                .toList();
    }

    private static List<NotRead> notRead(List<Input> inputs, Wording words) {
        return inputs.stream()
                .filter(input -> input.status() != Status.READ && input.status() != Status.DUPLICATE)
                .map(input -> new NotRead(
                        Holdings.fileName(input.path()),
                        words.word("status", input.status()),
                        words.reason(input.reason())))
                .toList();
    }

    private static boolean speaksOf(Line line, String sought, Holdings holdings, Visit visit) {
        return Folded.of(LineName.of(line, visit).whole()).contains(sought)
                || line.figures().stream().anyMatch(id -> says(holdings.claim(id), sought));
    }

    private static boolean says(@org.jspecify.annotations.Nullable Claim claim, String sought) {
        if (claim == null) {
            return false;
        }
        var counted = claim.figure().counted();
        return Folded.of(claim.figure().words().said()).contains(sought)
                || Folded.of(counted.concept()).contains(sought)
                || counted.counted() != null
                        && Folded.of(counted.counted().said()).contains(sought)
                || counted.trigger() != null
                        && Folded.of(counted.trigger().said()).contains(sought);
    }
}
