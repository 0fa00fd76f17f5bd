package cotejo.cli.sheet;

import cotejo.cli.terminal.Cell;
import cotejo.cli.terminal.Column;
import cotejo.cli.terminal.Style;
import cotejo.cli.terminal.Table;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Related;
import cotejo.core.collate.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// How figures stand to one another, each by its words.
public final class RelationsTable {
    private final Function<FigureId, Optional<Claim>> figures;

    /// @param figures finds the figures named
    public RelationsTable(Function<FigureId, Optional<Claim>> figures) {
        this.figures = figures;
    }

    public Table of(List<Related> relations) {
        Table table = new Table(List.of(
                Column.wrapped("figure", 3),
                Column.wrapped("stands so", 3),
                Column.wrapped("to figure", 3),
                Column.wrapped("because", 4)));
        for (Related related : relations) {
            table.row(List.of(
                    Cell.of(shown(related.a())),
                    Cell.of(words(related.relation()), style(related.relation())),
                    Cell.of(shown(related.b())),
                    Cell.of(because(related))));
        }
        return table;
    }

    private String shown(FigureId id) {
        return figures.apply(id)
                .map(claim -> "“" + claim.figure().words().said() + "” " + Ids.brief(id.id()))
                .orElse(Ids.brief(id.id()));
    }

    static String words(Relation relation) {
        return switch (relation) {
            case INCOMPARABLE -> "cannot be compared with";
            case DISJOINT -> "shares nothing with";
            case SERIES -> "is of one series with";
            case VARIANT -> "is a variant of";
            case UPDATE -> "is another release's number for";
            case FIGURES_DIFFER -> "differs from";
            case CONFLICTS -> "conflicts with";
            case REFINES -> "refines";
            case AGREES -> "agrees with";
            case COMPATIBLE -> "is compatible with";
            case SAME_NUMBER_OTHER_SCOPE -> "is the same number in another scope as";
            case PART_OF -> "is part of";
        };
    }

    static Style style(Relation relation) {
        return switch (relation) {
            case CONFLICTS, FIGURES_DIFFER -> Style.BAD;
            case AGREES, REFINES -> Style.GOOD;
            case VARIANT, UPDATE, SAME_NUMBER_OTHER_SCOPE -> Style.CARE;
            case INCOMPARABLE, DISJOINT -> Style.FAINT;
            case SERIES, COMPATIBLE, PART_OF -> Style.PLAIN;
        };
    }

    static String because(Related related) {
        List<String> parts = new ArrayList<>();
        if (related.why() != null) {
            parts.add(related.why());
        }
        if (related.gap() != null) {
            parts.add(Amounts.of(related.gap()) + " apart");
        }
        if (related.equalIf() != null) {
            parts.add("equal if read as " + related.equalIf());
        }
        parts.addAll(related.assumptions());
        return String.join("; ", parts);
    }
}
