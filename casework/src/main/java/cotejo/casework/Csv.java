package cotejo.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Rows for a spreadsheet (RFC 4180, lines end in a line feed). A cell that a spreadsheet would take for a formula is
/// made harmless by an apostrophe before it.
public final class Csv {
    private Csv() {}

    /// @param harmless makes words fit for where the row is printed: on one line, and steering nothing
    public static String row(List<String> cells, UnaryOperator<String> harmless) {
        List<String> safe = new ArrayList<>(cells.size());
        for (String cell : cells) {
            safe.add(cell(cell, harmless));
        }
        return String.join(",", safe);
    }

    private static String cell(String words, UnaryOperator<String> harmless) {
        boolean formula = !words.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(words.charAt(0)) >= 0;
        String safe = harmless.apply(words);
        if (formula
                || !safe.isEmpty()
                        && "=+-@"
                                        .indexOf(
                                                safe.stripLeading().isEmpty()
                                                        ? ' '
                                                        : safe.stripLeading().charAt(0))
                                >= 0) {
            safe = "'" + safe;
        }
        boolean quoted = safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 || safe.startsWith(" ") || safe.endsWith(" ");
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
