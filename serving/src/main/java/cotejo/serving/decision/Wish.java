package cotejo.serving.decision;

import cotejo.casework.Case;
import cotejo.casework.MappingWords;
import cotejo.casework.Opened;
import cotejo.casework.Pointed;
import cotejo.casework.port.CaseProblem;
import cotejo.core.claim.FigureId;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Decision;
import cotejo.core.decision.Detail;
import cotejo.core.decision.LineMark;
import cotejo.core.decision.Two;
import cotejo.core.source.Mapping;
import cotejo.core.source.SourceId;
import cotejo.core.source.Table;
import cotejo.serving.page.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A decision as somebody outside words it: `kind`, `figure`, `facet` and `value` (of a correction), `text` (of a
/// note), `other` (of what is the same or different: a figure; or, beside `document` or `line`, another of these),
/// `entry` (of what is taken back), `detail` and `value` (of what a `document` is), `table`, `rows.KIND`,
/// `columns.KIND`,
/// `headings` and `title` (of what a table of one is).
///
/// @param fields by name; empty for what is not said
public record Wish(UnaryOperator<String> fields) {

    private String field(String name) {
        return fields.apply(name);
    }

    /// The decision that is wished for.
    ///
    /// @throws CaseProblem when it is none
    public Decision of(Case writable) throws CaseProblem {
        return switch (field("kind")) {
            case "accept" -> pointed(writable).accept();
            case "reject" -> pointed(writable).reject();
            case "unsure" -> pointed(writable).unsure();
            case "note" -> pointed(writable).note(text());
            case "correct" ->
                pointed(writable)
                        .correct(
                                DecidedFacet.of(field("facet")).orElseThrow(() -> new Missing("missing.facet")),
                                field("value"));
            case "same" -> new Decision.Same(two(writable));
            case "different" -> new Decision.Different(two(writable));
            case "describe" ->
                Case.describe(
                        source(field("document")),
                        Detail.of(field("detail")).orElseThrow(() -> new Missing("missing.facet")),
                        described());
            case "map_table" -> table(writable);
            case "retract" -> new Decision.Retract(entry(writable, field("entry")));
            default -> throw new Missing("missing.kind");
        };
    }

    private String described() throws CaseProblem {
        String value = field("value");
        if (value.isEmpty()) {
            throw new CaseProblem(CaseProblem.Kind.USAGE, "nothing is said of the document", "write what it is");
        }
        return value;
    }

    private Decision table(Case writable) throws CaseProblem {
        SourceId source = source(field("document"));
        List<Table> tables = writable.document(source)
                .map(Opened::document)
                .map(each -> each.places().tables())
                .orElse(List.of());
        int number = MappingWords.row(field("table"));
        if (number < 0 || number >= tables.size()) {
            throw new Missing("missing.document");
        }
        List<String> rows = new ArrayList<>();
        for (Mapping.Row row : Mapping.Row.values()) {
            kinds(row.word(), field("rows." + row.word()), rows);
        }
        List<String> columns = new ArrayList<>();
        for (Mapping.Column column : Mapping.Column.values()) {
            kinds(column.word(), field("columns." + column.word()), columns);
        }
        List<String> headings =
                field("headings").lines().filter(line -> !line.isBlank()).toList();
        return writable.mapTable(
                source, tables.get(number), MappingWords.read(rows, columns, headings, field("title")));
    }

    /// "1-2, 14" of one kind.
    private static void kinds(String kind, String written, List<String> into) {
        for (String numbers : written.split(",", -1)) {
            if (!numbers.isBlank()) {
                into.add(kind + "=" + numbers.strip());
            }
        }
    }

    /// Two figures, two documents or two lines.
    private Two two(Case writable) {
        if (!field("document").isEmpty()) {
            return new Two.Documents(source(field("document")), source(field("other")));
        }
        if (!field("line").isEmpty()) {
            return new Two.Lines(line(writable, field("line")), line(writable, field("other")));
        }
        return new Two.Figures(
                pointed(writable, field("figure")).marked(),
                pointed(writable, field("other")).marked());
    }

    private static SourceId source(String sha256) {
        try {
            return new SourceId(sha256);
        } catch (IllegalArgumentException e) {
            throw new Missing("missing.document");
        }
    }

    private static LineMark line(Case writable, String id) {
        return writable.markLine(id).orElseThrow(() -> new Missing("missing.line"));
    }

    private Pointed pointed(Case writable) {
        return pointed(writable, field("figure"));
    }

    private static Pointed pointed(Case writable, String id) {
        Optional<Pointed> pointed = figure(id).flatMap(writable::point);
        return pointed.orElseThrow(() -> new Missing("missing.figure"));
    }

    private static Optional<FigureId> figure(String id) {
        try {
            return Optional.of(new FigureId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String entry(Case writable, String hash) {
        return writable.decisions(decision -> true).stream()
                .filter(decided -> decided.hash().equals(hash))
                .findFirst()
                .orElseThrow(() -> new Missing("missing.decision"))
                .hash();
    }

    private String text() throws CaseProblem {
        String text = field("text").isEmpty() ? field("reason") : field("text");
        if (text.isEmpty()) {
            throw new CaseProblem(CaseProblem.Kind.USAGE, "a note has words", "write them, and send it again");
        }
        return text;
    }
}
