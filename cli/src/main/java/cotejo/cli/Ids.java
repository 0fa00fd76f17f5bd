package cotejo.cli;

import cotejo.casework.Case;
import cotejo.casework.Pointed;
import cotejo.casework.port.Input;
import cotejo.casework.port.View;
import cotejo.cli.sheet.DecisionsTable;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import cotejo.core.decision.LineMark;
import cotejo.core.source.SourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /// What a word on the command line names.
    sealed interface Named {
        record Figure(Pointed pointed) implements Named {}

        record Line(LineMark mark) implements Named {}

        record Document(SourceId source) implements Named {}

        record Root(String root) implements Named {}

        default String word() {
            return switch (this) {
                case Figure figure -> "figure";
                case Line line -> "line";
                case Document document -> "document";
                case Root root -> "root";
            };
        }
    }

    /// A figure, a line, a document or a root, the first of these that is called so.
    static Named named(Case opened, String written) throws Problem {
        for (View view : View.values()) {
            Optional<Named> figure = findFigure(opened, written, view)
                    .flatMap(claim -> opened.point(claim.id()))
                    .map(Named.Figure::new);
            if (figure.isPresent()) {
                return figure.get();
            }
        }
        for (View view : View.values()) {
            Optional<Named> line = findLine(opened, written, view)
                    .flatMap(each -> opened.markLine(each.id()))
                    .map(Named.Line::new);
            if (line.isPresent()) {
                return line.get();
            }
        }
        Optional<LineMark> laid = opened.markLine(written);
        if (laid.isPresent()) {
            return new Named.Line(laid.get());
        }
        Optional<SourceId> document = findDocument(opened, written);
        if (document.isPresent()) {
            return new Named.Document(document.get());
        }
        return opened.root(written)
                .map(Named.Root::new)
                .orElseThrow(() -> Problem.usage(
                        "no figure, line, document or root in this case is called " + written,
                        "cotejo figures, ledger and inputs list them with their ids"));
    }

    /// A document that is read in the case, by its path, its file's name, or its SHA-256.
    static SourceId document(Case opened, String written) throws Problem {
        return findDocument(opened, written).orElseThrow(() -> noDocument(opened, written));
    }

    private static Problem noDocument(Case opened, String written) {
        return Problem.usage(
                "no document " + written + " in this case", "cotejo inputs " + opened.name() + " lists what it holds");
    }

    private static Optional<SourceId> findDocument(Case opened, String written) throws Problem {
        Map<String, SourceId> paths = paths(opened);
        Map<String, SourceId> read = new TreeMap<>();
        opened.documents().forEach(held -> read.put(held.path(), held.source()));
        paths.values().retainAll(List.copyOf(read.values()));
        read.putAll(paths);
        return byPath(read, written);
    }

    /// Anything whose bytes the case holds or held, read or not.
    static SourceId source(Case opened, String written) throws Problem {
        return byPath(paths(opened), written).orElseThrow(() -> noDocument(opened, written));
    }

    /// Tells decisions, each document by the path it came from.
    static DecisionsTable decisions(Case opened) {
        Map<SourceId, String> names = new TreeMap<>();
        paths(opened).forEach((path, source) -> names.putIfAbsent(source, path));
        return new DecisionsTable(source -> names.getOrDefault(source, ""));
    }

    private static Map<String, SourceId> paths(Case opened) {
        Map<String, SourceId> paths = new TreeMap<>();
        for (Input input : opened.inputs()) {
            if (input.source() != null) {
                paths.put(input.path(), input.source());
            }
        }
        return paths;
    }

    private static Optional<SourceId> byPath(Map<String, SourceId> paths, String written) throws Problem {
        SourceId exact = paths.get(written);
        if (exact != null) {
            return Optional.of(exact);
        }
        Set<SourceId> named = new TreeSet<>();
        paths.forEach((path, source) -> {
            if (path.endsWith("/" + written)) {
                named.add(source);
            }
        });
        if (named.size() > 1) {
            throw Problem.usage(named.size() + " documents are called " + written, "write more of the path");
        }
        if (!named.isEmpty()) {
            return named.stream().findFirst();
        }
        return begins(List.copyOf(new TreeSet<>(paths.values())), SourceId::sha256, written);
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
