package cotejo.cli;

import cotejo.casework.Case;
import cotejo.casework.port.View;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds what an id names. The beginning of an id, which is what tables show, will do where only one begins so.
final class Ids {
    /// A shorter beginning would hit by chance.
    private static final int SHORTEST = 4;

    private Ids() {}

    static Line line(Case opened, String id, View view) throws Problem {
        Line line = findLine(opened, id, view).orElse(null);
        if (line != null) {
            return line;
        }
        throw Problem.usage("no line " + id + " in this case", "cotejo ledger " + opened.name() + " lists the lines");
    }

    static Optional<Line> findLine(Case opened, String id, View view) throws Problem {
        Optional<Line> exact = opened.line(id, view);
        return exact.isPresent() ? exact : begins(opened.ledger(view), Line::id, id);
    }

    static Optional<Finding> findFinding(Case opened, String id, View view) throws Problem {
        Optional<Finding> exact = opened.finding(id, view);
        return exact.isPresent() ? exact : begins(opened.findings(view), Finding::id, id);
    }

    static Optional<Claim> findFigure(Case opened, String id, View view) throws Problem {
        Optional<Claim> exact = opened.figure(new FigureId(id), view);
        return exact.isPresent()
                ? exact
                : begins(opened.figures(view), claim -> claim.id().id(), id);
    }

    private static <T> Optional<T> begins(List<T> all, Function<T, String> id, String start) throws Problem {
        if (start.length() < SHORTEST) {
            return Optional.empty();
        }
        List<T> found =
                all.stream().filter(each -> id.apply(each).startsWith(start)).toList();
        if (found.size() > 1) {
            throw Problem.usage(
                    found.size() + " ids begin with " + start,
                    "write more of it: " + id.apply(found.get(0)) + " or " + id.apply(found.get(1)));
        }
        return found.stream().findFirst();
    }
}
