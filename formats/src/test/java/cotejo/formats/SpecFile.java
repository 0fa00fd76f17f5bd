package cotejo.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The tables of `specs/formats`, as their README lays them out.
record SpecFile(List<Case> cases) {

    /// @param facts what must be known of the document, by name
    /// @param kinds the kind of each line, "" for an empty one
    record Case(String name, Map<String, String> facts, List<String> kinds, List<String> lines) {
        String text() {
            return String.join("\n", lines);
        }

        /// What must come out: kind and words of each line that holds anything.
        List<String> expected() {
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (kinds.get(i).equals("+")) {
                    expected.add(expected.removeLast() + "\n" + lines.get(i).stripTrailing());
                } else if (!kinds.get(i).isEmpty()) {
                    expected.add(kinds.get(i) + " | " + lines.get(i).strip());
                }
            }
            return expected;
        }
    }

    static Path folder() {
        return Path.of(System.getProperty("cotejo.root", "..")).resolve("specs/formats");
    }

    static SpecFile of(Path path) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(path)) {
            if (line.startsWith("= ")) {
                cases.add(new Case(line.substring(2), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith(": ")) {
                String[] fact = line.substring(2).split(" ", 2);
                cases.getLast().facts().put(fact[0], fact[1]);
            } else if (line.contains("|")) {
                int bar = line.indexOf('|');
                cases.getLast().kinds().add(line.substring(0, bar).strip());
                cases.getLast().lines().add(line.length() > bar + 2 ? line.substring(bar + 2) : "");
            }
        }
        return new SpecFile(cases);
    }
}
