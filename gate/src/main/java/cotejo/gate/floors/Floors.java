package cotejo.gate.floors;

import cotejo.gate.score.Sense;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The floors file: a header, then a line for each time a floor was pinned, oldest first. Lines are only ever appended,
/// and each holds the digest of the line before it; the last line of a row is its floor.
public final class Floors {
    public static final String HEADER = "row\tsense\tfloor\tdata\tscorer\tdate\treason\tbefore";

    /// A row and the value it is to be held against.
    public record Pin(String row, Sense sense, double value) {}

    private final List<String> lines;
    private final List<Floor> history;
    private final List<String> faults;

    private Floors(List<String> lines) {
        this.lines = List.copyOf(lines);
        List<Floor> read = new ArrayList<>();
        List<String> found = new ArrayList<>();
        Map<String, Floor> latest = new LinkedHashMap<>();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            found.add("line 1 is not the header");
        }
        for (int i = 1; i < lines.size(); i++) {
            String where = "line " + (i + 1);
            try {
                Floor floor = Floor.parse(lines.get(i));
                if (!floor.before().equals(Digest.of(lines.get(i - 1)))) {
                    found.add(where + ": the line before it is not the one it was appended to");
                }
                Floor earlier = latest.put(floor.row(), floor);
                if (earlier != null
                        && loosened(earlier, floor)
                        && floor.reason().isBlank()) {
                    found.add(where + ": " + floor.row() + " is easier to pass than before, and no reason is given");
                }
                read.add(floor);
            } catch (RuntimeException e) {
                found.add(where + ": " + e.getMessage());
            }
        }
        this.history = List.copyOf(read);
        this.faults = List.copyOf(found);
    }

    public static Floors read(Path file) throws IOException {
        return new Floors(Files.exists(file) ? Files.readAllLines(file) : List.of(HEADER));
    }

    public static Floors of(List<String> lines) {
        return new Floors(lines);
    }

    /// What is wrong with the file; empty where nothing is.
    public List<String> faults() {
        return faults;
    }

    /// Every line ever pinned, oldest first.
    public List<Floor> history() {
        return history;
    }

    /// The floor in force for each row that has one.
    public Map<String, Floor> inForce() {
        Map<String, Floor> latest = new LinkedHashMap<>();
        history.forEach(floor -> latest.put(floor.row(), floor));
        return latest;
    }

    public Optional<Floor> of(String row) {
        return Optional.ofNullable(inForce().get(row));
    }

    /// The next line for the file.
    ///
    /// @throws IllegalArgumentException where it is easier to pass than the floor in force and gives no reason
    public Floor next(Pin pin, String data, String scorer, LocalDate date, String reason) {
        Floor floor = new Floor(
                pin.row(), pin.sense(), pin.value(), data, scorer, date, reason.strip(), Digest.of(lines.getLast()));
        Optional<Floor> earlier = of(pin.row());
        if (earlier.isPresent()
                && loosened(earlier.get(), floor)
                && floor.reason().isBlank()) {
            throw new IllegalArgumentException("the floor of " + pin.row() + " is "
                    + earlier.get().text() + "; to make it easier to pass, give a reason");
        }
        return floor;
    }

    /// Appends a line to the file these floors were read from, and gives the floors with it.
    public Floors append(Path file, Floor floor) throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(file, HEADER + "\n");
        }
        Files.writeString(file, floor.line() + "\n", StandardOpenOption.APPEND);
        return read(file);
    }

    private static boolean loosened(Floor earlier, Floor later) {
        return earlier.sense() != later.sense() || later.sense().loosened(earlier.value(), later.value());
    }
}
