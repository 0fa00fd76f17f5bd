package cotejo.gate;

import java.util.ArrayList;
import java.util.List;

/// The gate's one table, for a terminal.
final class Page {
    private static final List<String> HEAD = List.of("row", "figure", "floor", "verdict");
    private static final String FIRST = "first run";

    private Page() {}

    /// @param firsts what a row scored the first time; a column of its own where any row has that
    static String of(List<Judged> rows, FirstRuns firsts) {
        boolean any = rows.stream().anyMatch(row -> !firsts.of(row.row()).isEmpty());
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(HEAD);
        head.addAll(any ? List.of(FIRST) : List.of());
        lines.add(head);
        for (Judged row : rows) {
            List<String> line = new ArrayList<>(
                    List.of(row.row(), row.figure(), row.floor(), row.verdict().words()));
            line.addAll(any ? List.of(firsts.of(row.row())) : List.of());
            lines.add(line);
        }
        int[] widths = new int[head.size()];
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
