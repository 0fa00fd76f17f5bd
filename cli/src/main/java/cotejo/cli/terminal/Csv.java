package cotejo.cli.terminal;

import java.util.List;

/// Rows for a spreadsheet, fit to be printed on a terminal too.
public final class Csv {
    private Csv() {}

    public static String row(List<String> cells) {
        return cotejo.casework.Csv.row(cells, Harmless::line);
    }
}
