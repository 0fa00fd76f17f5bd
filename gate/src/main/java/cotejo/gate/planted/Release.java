package cotejo.gate.planted;

import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Scale;
import java.time.LocalDate;

/// The numbers a body gave out at one time: an origin.
///
/// @param number 1 for its first statement, 2 for the one that revises it
/// @param cells by year (the last row is the part of the year after, up to `given`) and by part; money in tenths of a
///     million
record Release(TrueTable table, Setting.Body body, int number, LocalDate given, long[][] cells) {

    String origin() {
        return table.id() + "/" + body.key() + "/" + number;
    }

    /// The true number, as this body counts.
    Rational count(Extent extent) {
        int column =
                table.parts().indexOf(extent.condition() != null ? extent.condition() : String.valueOf(extent.who()));
        long sum = 0;
        if (extent.years().saying() == Years.Saying.THIS_YEAR) {
            sum = cell(table.length(), column);
        } else {
            for (int year = extent.years().from(); year <= extent.years().to(); year++) {
                sum += cell(year - table.from(), column);
            }
        }
        return Rational.of(sum).times(table.measure().money() ? 100_000 : 1);
    }

    Scale scale() {
        return table.measure().money() ? Scale.AMOUNT : Scale.COUNT;
    }

    private long cell(int row, int column) {
        if (column >= 0) {
            return cells[row][column];
        }
        long sum = 0;
        for (long part : cells[row]) {
            sum += part;
        }
        return sum;
    }

    /// Numbers drawn by lot, with parts of unequal size and years that drift.
    static long[][] draw(TrueTable table, Chance chance) {
        int columns = Math.max(1, table.parts().size());
        long[][] cells = new long[table.length() + 1][columns];
        double size = chance.share(table.measure().least(), table.measure().most());
        double[] weight = new double[columns];
        double all = 0;
        for (int c = 0; c < columns; c++) {
            weight[c] = chance.share(0.15, 1.0);
            all += weight[c];
        }
        for (int row = 0; row < cells.length; row++) {
            double year = size * chance.share(0.72, 1.3) * (row == table.length() ? chance.share(0.3, 0.6) : 1);
            for (int c = 0; c < columns; c++) {
                long cell = Math.max(21, Math.round(year * weight[c] / all * chance.share(0.85, 1.15)));
                cells[row][c] = cell % 10 == 0 ? cell + 1 + chance.between(0, 7) : cell;
            }
        }
        return cells;
    }

    /// The same counted by somebody else, or again: every cell off by about `factor`.
    long[][] recounted(double factor, Chance chance) {
        long[][] other = new long[cells.length][];
        for (int row = 0; row < cells.length; row++) {
            other[row] = new long[cells[row].length];
            for (int c = 0; c < cells[row].length; c++) {
                long cell = Math.max(11, Math.round(cells[row][c] * factor * chance.share(0.985, 1.015)));
                other[row][c] = cell % 10 == 0 ? cell + 3 : cell;
            }
        }
        return other;
    }
}
