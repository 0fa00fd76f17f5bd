package cotejo.cli.sheet;

import cotejo.cli.terminal.Cell;
import cotejo.cli.terminal.Column;
import cotejo.cli.terminal.Style;
import cotejo.cli.terminal.Table;
import cotejo.core.collate.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What collation found, one row a finding: its sentence, then the arithmetic and what it rests on.
public final class FindingsTable {
    private FindingsTable() {}

    public static Table of(List<Finding> findings) {
        Table table = new Table(List.of(
                Column.left("kind"), Column.left("verdict"), Column.wrapped("found", 1), Column.left("finding")));
        for (Finding finding : findings) {
            Style style = style(finding);
            table.row(List.of(
                    Cell.of(kind(finding.kind())),
                    Cell.of(verdict(finding.verdict()), style),
                    Cell.of(finding.text()),
                    Cell.of(Ids.brief(finding.id()), Style.FAINT)));
            under(table, arithmetic(finding), Style.STRONG);
            for (String base : finding.baseDiffers()) {
                under(table, "base differs: " + base, Style.CARE);
            }
            if (finding.wouldHoldAs() != null) {
                under(table, "would hold as " + finding.wouldHoldAs(), Style.PLAIN);
            }
            if (!finding.assumptions().isEmpty()) {
                under(table, "assuming " + String.join("; ", finding.assumptions()), Style.FAINT);
            }
        }
        return table;
    }

    /// Nothing where the sentence has it already.
    private static String arithmetic(Finding finding) {
        boolean said = finding.kind() == Finding.Kind.PART_EXCEEDS_WHOLE
                || finding.text().replace(",", "").contains(finding.arithmetic());
        return said ? "" : finding.arithmetic();
    }

    private static void under(Table table, String words, Style style) {
        if (!words.isEmpty()) {
            table.row(List.of(Cell.EMPTY, Cell.EMPTY, Cell.of(words, style).in(2), Cell.EMPTY));
        }
    }

    /// "part exceeds whole".
    public static String kind(Finding.Kind kind) {
        return kind.word().replace('_', ' ');
    }

    static String verdict(Finding.@Nullable Verdict verdict) {
        return verdict == null ? "" : verdict.word().replace('_', ' ');
    }

    static Style style(Finding finding) {
        Finding.Verdict verdict = finding.verdict();
        if (verdict != null) {
            return switch (verdict) {
                case HOLDS, HOLDS_LOOSELY -> Style.GOOD;
                case FAILS, SHORT, OVER -> Style.BAD;
                case POSSIBLE -> Style.CARE;
            };
        }
        return switch (finding.kind()) {
            case CONFLICT, PART_EXCEEDS_WHOLE, FIGURES_DIFFER -> Style.BAD;
            case VARIANT, UPDATE, MISPRINT, SCOPE_DRIFT, GAP -> Style.CARE;
            case SUM, RATIO, AVERAGE, CHANGE, EXPLANATION, COINCIDENCE, SAME_ORIGIN, SAME_SERIES, COPY -> Style.PLAIN;
        };
    }
}
