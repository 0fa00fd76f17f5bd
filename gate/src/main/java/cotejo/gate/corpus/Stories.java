package cotejo.gate.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The stories, from the file that holds them.
final class Stories {
    private static final String FILE = "stories.txt";

    private Stories() {}

    static List<Story> all() {
        List<Story> stories = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : text().lines()
                .filter(each -> !each.isBlank() && !each.startsWith("#"))
                .toList()) {
            if (line.startsWith("= ") && !lines.isEmpty()) {
                stories.add(story(lines));
                lines.clear();
            }
            lines.add(line);
        }
        stories.add(story(lines));
        return List.copyOf(stories);
    }

    private static Story story(List<String> lines) {
        List<String> head = cells(lines.getFirst());
        List<String> paragraphs = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<String> truth = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            switch (line.charAt(0)) {
                case '>' -> comments.add(line.substring(1).strip());
                case '~' -> truth.add(line.substring(1).strip());
                case '|' -> rows.add(cells(line));
                default -> paragraphs.add(line);
            }
        }
        return new Story(
                head.get(0),
                head.get(1),
                head.get(2),
                head.get(3),
                LocalDate.parse(head.get(4)),
                head.get(5),
                lines.get(1),
                paragraphs,
                comments,
                rows,
                truth);
    }

    /// What stands between bars, the mark that begins the line left out.
    private static List<String> cells(String line) {
        return List.of(line.substring(1).strip().split(" \\| "));
    }

    private static String text() {
        try (InputStream in = Stories.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
