package cotejo.formats.wordlists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A text file with one entry a line, parted by headings such as `[month]`. Empty lines and lines that begin with
/// `#` are for people.
///
/// @param sections entries by heading, in the file's order; what stands over the first heading has the heading ""
public record WordList(Map<String, List<String>> sections) {

    /// Reads a list that lies beside a class.
    public static WordList beside(Class<?> user, String name) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String section = "";
        for (String line : lines(user, name)) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                sections.computeIfAbsent(section, s -> new ArrayList<>()).add(line.strip());
            }
        }
        return new WordList(sections);
    }

    /// The entries under a heading, each once.
    public List<String> section(String name) {
        return sections.getOrDefault(name, List.of()).stream().distinct().toList();
    }

    private static List<String> lines(Class<?> user, String name) {
        try (InputStream in = Objects.requireNonNull(user.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
