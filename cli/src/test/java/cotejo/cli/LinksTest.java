package cotejo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What ARCHITECTURE.md and the reference point at is there: a type that is renamed or moved shows here.
class LinksTest {
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("cotejo.root")));

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<Path> papers = new ArrayList<>(List.of(ROOT.resolve("ARCHITECTURE.md")));
        try (Stream<Path> files = Files.list(ROOT.resolve("docs/reference"))) {
            files.filter(file -> file.toString().endsWith(".md")).forEach(papers::add);
        }
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path paper : papers) {
            Path folder = Objects.requireNonNull(paper.getParent());
            for (String target : targets(Files.readString(paper))) {
                links++;
                if (!Files.exists(folder.resolve(target))) {
                    broken.add(ROOT.relativize(paper) + " → " + target);
                }
            }
        }
        assertFalse(links < 40, "links were not found");
        assertEquals(List.of(), broken);
    }

    private static List<String> targets(String paper) {
        List<String> targets = new ArrayList<>();
        for (int at = paper.indexOf("]("); at >= 0; at = paper.indexOf("](", at + 2)) {
            int end = paper.indexOf(')', at);
            String target = end < 0 ? "" : paper.substring(at + 2, end);
            int anchor = target.indexOf('#');
            String file = anchor < 0 ? target : target.substring(0, anchor);
            if (!file.isEmpty() && !file.contains("://")) {
                targets.add(file);
            }
        }
        return targets;
    }
}
