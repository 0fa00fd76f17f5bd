package cotejo.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/// Rows for a spreadsheet (RFC 4180, lines end in a line feed). A cell that a spreadsheet would take for a formula is
/// made harmless by an apostrophe before it.
public final class Csv {
    private Csv() {}

    public static String row(List<String> cells) {
        List<String> safe = new ArrayList<>(cells.size());
        for (String cell : cells) {
            safe.add(cell(cell));
        }
        return String.join(",", safe);
    }

    private static String cell(String words) {
        boolean formula = !words.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(words.charAt(0)) >= 0;
        String safe = Harmless.line(words);
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
