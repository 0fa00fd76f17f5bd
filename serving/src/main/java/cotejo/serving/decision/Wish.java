package cotejo.serving.decision;

import cotejo.casework.Case;
import cotejo.casework.Pointed;
import cotejo.casework.port.CaseProblem;
import cotejo.core.claim.FigureId;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Decision;
import cotejo.core.decision.LineMark;
import cotejo.core.decision.Two;
import cotejo.core.source.SourceId;
import cotejo.serving.page.Missing;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A decision as somebody outside words it: `kind`, `figure`, `facet` and `value` (of a correction), `text` (of a
/// note), `other` (of what is the same or different: a figure; or, beside `document` or `line`, another of these),
/// `entry` (of what is taken back).
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
            case "retract" -> new Decision.Retract(entry(writable, field("entry")));
            default -> throw new Missing("missing.kind");
        };
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
