package cotejo.gate.corpus;

import cotejo.core.claim.Claim;
import cotejo.core.scope.Name;
import cotejo.core.scope.Scope;
import cotejo.core.when.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is true of the cells of a story's table, and what is wrong with what was read in them.
record Truth(Story story) {

    /// A cell that holds a number.
    record Cell(int row, int column, String words) {}

    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int row = 1; row < story.rows().size(); row++) {
            for (int column = 1; column < story.rows().get(row).size(); column++) {
                cells.add(new Cell(row, column, story.rows().get(row).get(column)));
            }
        }
        return cells;
    }

    /// What is wrong with the scope read for a cell; empty where it is right.
    ///
    /// @param claim null where no figure was read in the cell
    /// @param kind of file: a table in plain text has no words but its own, and says not what all of it counts
    String wrong(Cell cell, @Nullable Claim claim, Kind kind) {
        if (claim == null) {
            return "no figure";
        }
        Scope scope = claim.figure().scope();
        List<String> wrong = new ArrayList<>();
        for (String line : story.truth()) {
            String[] words = line.split(" ");
            if (words.length == 2 && words[0].equals("measure") && Sheets.isPlain(kind)) {
                continue;
            }
            String label = story.rows().get(cell.row()).getFirst();
            String head = story.rows().getFirst().get(cell.column());
            Optional<String> is = switch (words[0] + " " + words[1]) {
                case "years down" -> year(label, scope);
                case "years across" -> year(head, scope);
                case "labels where" ->
                    named(label, scope.where() == null ? null : scope.where().value());
                case "labels who" ->
                    named(label, scope.who() == null ? null : scope.who().value());
                default -> counted(words, cell, claim);
            };
            is.ifPresent(wrong::add);
        }
        return String.join(", ", wrong);
    }

    private static Optional<String> year(String year, Scope scope) {
        When when = scope.when() == null ? null : scope.when().value();
        String from = when == null || when.from().date() == null
                ? "none"
                : when.from().date().toString();
        String to = when == null || when.to().date() == null
                ? "none"
                : when.to().date().toString();
        return from.startsWith(year) && to.startsWith(year) ? Optional.empty() : Optional.of("when " + from + "…" + to);
    }

    private static Optional<String> named(String label, @Nullable Name name) {
        String said = name == null ? "none" : name.said() + " " + name.id();
        return said.contains(label) ? Optional.empty() : Optional.of("named " + said);
    }

    private static Optional<String> counted(String[] words, Cell cell, Claim claim) {
        String last = words[words.length - 1];
        if (words.length == 3 && Integer.parseInt(words[1]) != cell.column()) {
            return Optional.empty();
        }
        String read = words[0].equals("unit")
                ? claim.figure().counted().unit()
                : claim.figure().counted().measure();
        return last.equals(read) ? Optional.empty() : Optional.of(words[0] + " " + read);
    }
}
