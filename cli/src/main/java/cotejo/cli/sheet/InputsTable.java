package cotejo.cli.sheet;

import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.cli.terminal.Cell;
import cotejo.cli.terminal.Column;
import cotejo.cli.terminal.Style;
import cotejo.cli.terminal.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Inputs and what became of each.
public final class InputsTable {
    private InputsTable() {}

    public static Table of(List<Input> inputs) {
        Table table = new Table(List.of(
                Column.wrapped("input", 3),
                Column.left("became"),
                Column.right("bytes"),
                Column.right("figures"),
                Column.right("rejected"),
                Column.wrapped("reason", 2)));
        for (Input input : inputs) {
            table.row(List.of(
                    Cell.of(name(input)),
                    Cell.of(word(input.status()), style(input.status())),
                    Cell.of(String.format(Locale.ROOT, "%,d", input.bytes())),
                    Cell.of(String.format(Locale.ROOT, "%,d", input.figures())),
                    Cell.of(String.format(Locale.ROOT, "%,d", input.rejected())),
                    Cell.of(input.reason())));
        }
        return table;
    }

    /// "letters.zip!/2011/letter.eml".
    public static String name(Input input) {
        return input.part().isEmpty() ? input.path() : input.path() + "!/" + input.part();
    }

    /// "14 parts: 12 read, 2 damaged".
    public static String parts(List<Input> parts) {
        return (parts.size() == 1 ? "1 part: " : parts.size() + " parts: ") + counts(parts);
    }

    /// "21 inputs: 15 read, 5 unsupported, 1 duplicate".
    public static String sum(List<Input> inputs) {
        String count = inputs.size() == 1 ? "1 input" : inputs.size() + " inputs";
        return inputs.isEmpty() ? "no inputs" : count + ": " + counts(inputs);
    }

    /// "21 of 21 inputs taken: 15 read, 5 unsupported, 1 duplicate".
    ///
    /// @param met how many there were to take
    public static String sum(List<Input> inputs, int met) {
        String taken = inputs.size() + " of " + (met == 1 ? "1 input" : met + " inputs") + " taken";
        return met == 0 ? "no inputs" : inputs.isEmpty() ? taken : taken + ": " + counts(inputs);
    }

    /// One count for each status that occurs; together as many as there are inputs.
    private static String counts(List<Input> inputs) {
        Map<Status, Integer> counts = new TreeMap<>();
        inputs.forEach(input -> counts.merge(input.status(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + word(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    /// "timed out".
    public static String word(Status status) {
        return status.word().replace('_', ' ');
    }

    private static Style style(Status status) {
        return switch (status) {
            case READ -> Style.GOOD;
            case DUPLICATE, EMPTY, WITHDRAWN, UNSUPPORTED -> Style.FAINT;
            case PARTLY -> Style.CARE;
            case ENCRYPTED, DAMAGED, TIMED_OUT, OUT_OF_MEMORY, REFUSED, MISSING -> Style.BAD;
        };
    }
}
