package cotejo.gate.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What visitors do: where the room is, for how long they stay, and what they may ask for. As a file, it is handed to
/// the process that plays them.
///
/// @param base "http://127.0.0.1:4711"
/// @param token of the room
/// @param people at once
/// @param before seconds that are not counted
/// @param seconds that are
record Plan(String base, String token, int people, int before, int seconds, List<Ask> asks) {
    private static final int HEAD = 5;

    Plan {
        asks = List.copyOf(asks);
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(
                List.of(base, token, Integer.toString(people), Integer.toString(before), Integer.toString(seconds)));
        asks.forEach(ask -> lines.add(ask.name() + "\t" + ask.path()));
        Files.write(file, lines, UTF_8);
    }

    static Plan read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, UTF_8);
        return new Plan(
                lines.get(0),
                lines.get(1),
                Integer.parseInt(lines.get(2)),
                Integer.parseInt(lines.get(3)),
                Integer.parseInt(lines.get(4)),
                lines.stream()
                        .skip(HEAD)
                        .map(line -> line.split("\t", 2))
                        .map(cells -> new Ask(cells[0], cells[1]))
                        .toList());
    }

    /// One of them: each name as often as any other, and of one name each address.
    Ask any(Random random) {
        Map<String, List<Ask>> byName = byName();
        List<String> names = byName.keySet().stream().sorted().toList();
        List<Ask> of = byName.getOrDefault(names.get(random.nextInt(names.size())), List.of());
        return of.get(random.nextInt(of.size()));
    }

    private Map<String, List<Ask>> byName() {
        Map<String, List<Ask>> byName = new HashMap<>();
        asks.forEach(ask ->
                byName.computeIfAbsent(ask.name(), name -> new ArrayList<>()).add(ask));
        return byName;
    }
}
