package cotejo.formats.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The words layout goes by, from `cues.*.txt` beside this class. Those of all languages serve every page: an English
/// page with a Spanish footer is common.
final class Cues {
    static final Cues ALL = read(List.of("any", "en", "es"));

    final Map<String, Integer> months = new HashMap<>();
    final Set<String> weekdays = new HashSet<>();
    final Set<String> dateWords;
    final Set<String> noName;
    final Set<String> comments;
    final Set<String> counted;
    final Set<String> fixedLines;
    final Set<String> agencies;
    final Prefixes dated;
    final Prefixes updated;
    final Prefixes byline;
    final Prefixes credit;
    final Prefixes caption;
    final Prefixes fixed;
    final List<String> said;
    final List<String> says;
    final List<String> fixedWords;
    final List<String> banner;

    private Cues(Map<String, List<String>> sections) {
        for (String month : section(sections, "month")) {
            String[] parts = month.split(" ");
            for (int i = 1; i < parts.length; i++) {
                months.put(parts[i], Integer.valueOf(parts[0]));
            }
        }
        for (String weekday : section(sections, "weekday")) {
            weekdays.addAll(List.of(weekday.split(" ")));
        }
        dateWords = Set.copyOf(section(sections, "date word"));
        noName = Set.copyOf(section(sections, "no name"));
        comments = Set.copyOf(section(sections, "comments"));
        counted = Set.copyOf(section(sections, "counted"));
        fixedLines = Set.copyOf(section(sections, "fixed line"));
        agencies = Set.copyOf(section(sections, "agency"));
        dated = new Prefixes(section(sections, "dated"));
        updated = new Prefixes(section(sections, "updated"));
        byline = new Prefixes(section(sections, "byline"));
        credit = new Prefixes(section(sections, "credit"));
        caption = new Prefixes(section(sections, "caption"));
        fixed = new Prefixes(section(sections, "fixed"));
        said = section(sections, "said");
        says = section(sections, "says");
        fixedWords = section(sections, "fixed words");
        banner = section(sections, "banner");
    }

    private static List<String> section(Map<String, List<String>> sections, String name) {
        return List.copyOf(new HashSet<>(Objects.requireNonNull(sections.get(name), name)));
    }

    private static Cues read(List<String> languages) {
        Map<String, List<String>> sections = new HashMap<>();
        for (String language : languages) {
            String section = "";
            for (String line : lines("cues." + language + ".txt")) {
                if (line.startsWith("[") && line.endsWith("]")) {
                    section = line.substring(1, line.length() - 1);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    sections.computeIfAbsent(section, s -> new java.util.ArrayList<>()).add(Fold.of(line));
                }
            }
        }
        return new Cues(sections);
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Cues.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
