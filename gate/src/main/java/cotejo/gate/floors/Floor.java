package cotejo.gate.floors;

import cotejo.gate.score.Sense;
import java.time.LocalDate;

/// A line of the floors file: what a row must not fall below (or, of errors, rise above), and what it was pinned on.
///
/// @param data digest of the data measured
/// @param scorer digest of the code and tables that measured
/// @param reason why it was pinned; never empty where the floor became easier to pass
/// @param before digest of the line before it
public record Floor(
        String row,
        Sense sense,
        double value,
        String data,
        String scorer,
        LocalDate date,
        String reason,
        String before) {
    static final int CELLS = 8;

    public Floor {
        if (row.isBlank() || row.contains("\t") || reason.contains("\t") || reason.contains("\n")) {
            throw new IllegalArgumentException("a floor's row and reason are one line without tabs, the row not empty");
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a floor is a number");
        }
    }

    static Floor parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException("a floor has " + CELLS + " cells, this line " + cells.length);
        }
        return new Floor(
                cells[0],
                sense(cells[1]),
                Double.parseDouble(cells[2]),
                cells[3],
                cells[4],
                LocalDate.parse(cells[5]),
                cells[6],
                cells[7]);
    }

    String line() {
        return String.join("\t", row, sense.sign(), number(value), data, scorer, date.toString(), reason, before);
    }

    /// As people write it: "≥ 92", "≤ 2".
    public String text() {
        return sense.sign() + " " + number(value);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static Sense sense(String sign) {
        for (Sense sense : Sense.values()) {
            if (sense.sign().equals(sign)) {
                return sense;
            }
        }
        throw new IllegalArgumentException("a floor is ≥ or ≤, not " + sign);
    }
}
