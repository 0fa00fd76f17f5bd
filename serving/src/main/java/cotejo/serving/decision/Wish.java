package cotejo.serving.decision;

import cotejo.casework.Case;
import cotejo.casework.Pointed;
import cotejo.casework.port.CaseProblem;
import cotejo.core.claim.FigureId;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Decision;
import cotejo.serving.page.Missing;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A decision as somebody outside words it: `kind`, `figure`, `facet` and `value` (of a correction), `text` (of a
/// note), `entry` (of what is taken back).
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
            case "retract" -> new Decision.Retract(entry(writable, field("entry")));
            default -> throw new Missing("missing.kind");
        };
    }

    private Pointed pointed(Case writable) {
        Optional<Pointed> pointed = figure(field("figure")).flatMap(writable::point);
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
