package cotejo.gate;

import java.util.ArrayList;
import java.util.List;

/// The gate's one table, for a terminal.
final class Page {
    private static final List<String> HEAD = List.of("row", "figure", "floor", "verdict");

    private Page() {}

    static String of(List<Judged> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEAD);
        rows.forEach(row -> lines.add(
                List.of(row.row(), row.figure(), row.floor(), row.verdict().words())));
        int[] widths = new int[HEAD.size()];
        lines.forEach(line -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        });
        StringBuilder page = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                text.append(line.get(i)).repeat(" ", widths[i] - line.get(i).length() + 2);
            }
            page.append(text.toString().stripTrailing()).append('\n');
        }
        return page.toString();
    }

    /// A frame nobody reads past.
    static String banner(String message) {
        String rule = "=".repeat(Math.min(100, message.length() + 4));
        return rule + "\n= " + message + "\n" + rule + "\n";
    }
}
