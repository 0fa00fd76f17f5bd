package cotejo.casework;

import cotejo.casework.port.View;
import cotejo.core.claim.Claim;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import java.util.Comparator;

/// The canonical export: figures, ledger and findings as JSON Lines in the order of their ids, without clock times.
/// Two cases that hold the same sources, descriptions and decisions have the same export, whatever way they came to it.
public final class Export {
    private Export() {}

    /// Both views, each under a heading that names it.
    public static String of(Case c) {
        StringBuilder out = new StringBuilder();
        for (View view : View.values()) {
            String name = view.word();
            out.append("# figures, ").append(name).append('\n');
            c.figures(view).stream()
                    .sorted(Comparator.comparing(Claim::id))
                    .forEach(claim -> line(
                            out, Json.oneLine(Json.figure(claim, claim.source().sha256()))));
            out.append("# ledger, ").append(name).append('\n');
            c.ledger(view).stream()
                    .sorted(Comparator.comparing(Line::id))
                    .forEach(row -> line(out, Json.oneLine(Json.line(row))));
            out.append("# findings, ").append(name).append('\n');
            c.findings(view).stream()
                    .sorted(Comparator.comparing(Finding::id))
                    .forEach(finding -> line(out, Json.oneLine(Json.finding(finding))));
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String json) {
        out.append(json).append('\n');
    }
}
