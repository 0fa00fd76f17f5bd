package cotejo.serving.inputs;

import cotejo.casework.Given;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.core.source.SourceId;
import cotejo.serving.inputs.Row.Link;
import cotejo.serving.inputs.Row.Step;
import cotejo.serving.page.Tag;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Retold;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes rows of the inputs that a page shows, with what they have to do with others that it may not show.
final class Listed {
    private static final String OPENED = "\u00a0› ";

    private final Given given;
    private final String folder;
    private final Visit visit;
    private final Asked asked;
    private final Map<SourceId, Input> first = new HashMap<>();
    private final Map<String, Integer> parts = new HashMap<>();

    /// @param folder what is left out of paths
    /// @param shown for which rows are to be made
    Listed(Given given, String folder, List<Input> shown, Asked asked, Visit visit) {
        this.given = given;
        this.folder = folder;
        this.asked = asked;
        this.visit = visit;
        Set<SourceId> sources = shown.stream()
                .filter(input -> input.status() == Status.DUPLICATE && input.source() != null)
                .map(Input::source)
                .collect(Collectors.toSet());
        Set<String> paths = shown.stream().map(Input::path).collect(Collectors.toSet());
        for (Input input : given.inputs()) {
            if (!sources.isEmpty() && input.status() != Status.DUPLICATE && sources.contains(input.source())) {
                first.putIfAbsent(java.util.Objects.requireNonNull(input.source()), input);
            }
            if (!input.part().isEmpty() && paths.contains(input.path())) {
                parts.merge(input.path(), 1, Integer::sum);
            }
        }
    }

    /// @param inputs as they follow one another
    List<Row> rows(List<Input> inputs) {
        Set<String> above = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        for (Input input : inputs) {
            rows.add(row(input, above));
            above.add(Rows.name(input));
        }
        return rows;
    }

    private Row row(Input input, Set<String> above) {
        Wording words = visit.words();
        boolean held = given.held(input);
        boolean read = held && input.status() != Status.DUPLICATE;
        List<String> steps = Rows.steps(input.part());
        boolean below = !steps.isEmpty() && above.contains(container(input, steps));
        List<Step> way = below ? folders(steps.getLast()) : way(input.path(), steps);
        Step name = way.removeLast();
        Link same = same(input);
        return new Row(
                below ? steps.size() : 0,
                way,
                name.name(),
                held ? visit.to("/document/" + input.source()) : "",
                parts(input),
                Tag.of(input.status(), words),
                same == null ? words.reason(input.reason()) : new Retold("", null),
                same,
                input.source() == null && input.bytes() == 0 ? "" : words.size(input.bytes()),
                read ? words.number(input.figures()) : "",
                read ? words.number(input.rejected()) : "");
    }

    private static String container(Input input, List<String> steps) {
        return Rows.name(new Input(input.path(), Rows.container(steps), null, input.status(), "", 0, 0, 0));
    }

    private List<Step> way(String path, List<String> steps) {
        List<Step> way = folders(path.substring(folder.length()));
        for (String step : steps) {
            way.addLast(new Step(way.removeLast().name(), OPENED));
            way.addAll(folders(step));
        }
        return way;
    }

    /// The folders of a path and, last, the name without a mark.
    private static List<Step> folders(String path) {
        List<Step> way = new ArrayList<>();
        int from = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
            way.add(new Step(Visible.onOneLine(path.substring(from, slash)), "/"));
            from = slash + 1;
        }
        way.add(new Step(Visible.onOneLine(path.substring(from)), ""));
        return way;
    }

    private @Nullable Link parts(Input input) {
        int many = parts.getOrDefault(input.path(), 0);
        return many == 0 || !input.part().isEmpty()
                ? null
                : new Link(
                        visit.words().count("inputs.parts", many),
                        asked.about(input.path()).address(visit));
    }

    private @Nullable Link same(Input input) {
        Input other = input.status() == Status.DUPLICATE && input.source() != null ? first.get(input.source()) : null;
        if (other == null) {
            return null;
        }
        String name = way(other.path(), Rows.steps(other.part())).stream()
                .map(step -> step.name() + step.mark())
                .collect(Collectors.joining());
        return new Link(name, asked.about(Rows.name(other)).address(visit));
    }
}
