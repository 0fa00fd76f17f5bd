package cotejo.reading.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A table of `specs/`: what is read out of each input, row by row, and nothing beside it. An input whose only row says
/// "-" is one in which nothing may be found. `{x*n}` stands for x, n times; a cell that says "*" holds anything.
public final class SpecTable {
    private final Map<List<String>, List<List<String>>> expected = new LinkedHashMap<>();
    private int rows;

    /// @param path below specs/, such as `en/number.tsv`
    /// @param keys how many columns, from the first on, make up the input
    /// @param columns how many columns a row has in all
    public SpecTable(String path, int keys, int columns) throws IOException {
        for (String line : Files.readAllLines(root().resolve("specs").resolve(path))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = new ArrayList<>();
            for (String cell : line.split("\t", -1)) {
                cells.add(expanded(cell));
            }
            boolean nothing = cells.size() == keys + 1 && cells.getLast().equals("-");
            if (!nothing && cells.size() != columns) {
                throw new IllegalStateException(
                        path + ": " + columns + " columns wanted, not " + cells.size() + ": " + line);
            }
            List<List<String>> found =
                    expected.computeIfAbsent(List.copyOf(cells.subList(0, keys)), any -> new ArrayList<>());
            if (!nothing) {
                found.add(List.copyOf(cells.subList(keys, columns)));
            }
            rows++;
        }
    }

    static Path root() {
        String given = System.getProperty("cotejo.root");
        return given == null ? Path.of("..") : Path.of(given);
    }

    public int rows() {
        return rows;
    }

    public Iterable<List<String>> inputs() {
        return expected.keySet();
    }

    /// Every input that is read otherwise than the table says, with both readings.
    public List<String> wrong(Function<List<String>, List<List<String>>> reader) {
        List<String> wrong = new ArrayList<>();
        expected.forEach((input, wanted) -> {
            List<List<String>> got = reader.apply(input);
            boolean same = got.size() == wanted.size();
            for (int i = 0; same && i < got.size(); i++) {
                same = agrees(got.get(i), wanted.get(i));
            }
            if (!same) {
                wrong.add(shown(input) + "\n  wanted " + shown(wanted) + "\n  got    " + shown(got));
            }
        });
        return wrong;
    }

    private static boolean agrees(List<String> got, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).equals("*") && !wanted.get(i).equals(got.get(i))) {
                return false;
            }
        }
        return got.size() == wanted.size();
    }

    private static String shown(List<?> cells) {
        String shown = cells.toString();
        return shown.length() > 1500 ? shown.substring(0, 1500) + "…" : shown;
    }

    /// "{9*1000}" written out.
    private static String expanded(String cell) {
        int open = cell.indexOf('{');
        int star = cell.indexOf('*', Math.max(0, open));
        int close = cell.indexOf('}', Math.max(0, star));
        if (open < 0 || star < 0 || close < 0) {
            return cell;
        }
        int times = Integer.parseInt(cell.substring(star + 1, close));
        return cell.substring(0, open)
                + cell.substring(open + 1, star).repeat(times)
                + expanded(cell.substring(close + 1));
    }
}
