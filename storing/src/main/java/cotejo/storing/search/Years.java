package cotejo.storing.search;

import cotejo.casework.search.Field;
import cotejo.casework.search.Grid;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.NumericUtils;

/// Counts figures by the years they speak of, in one pass over what is found.
final class Years {
    private static final String DIFFER = "differ";

    private final Field rows;
    private final int first;
    private final int last;
    /// The last day of each year, since 1970.
    private final double[] ends;

    private final double firstDay;

    Years(Field rows, int first, int last) {
        if (first > last) {
            throw new IllegalArgumentException(first + " is after " + last);
        }
        this.rows = rows;
        this.first = first;
        this.last = last;
        this.firstDay = LocalDate.of(first, 1, 1).toEpochDay();
        this.ends = new double[last - first + 1];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = LocalDate.of(first + i, 12, 31).toEpochDay();
        }
    }

    Grid of(IndexSearcher searcher, Query query) throws IOException {
        Map<String, Sums> all = searcher.search(query, new Counting());
        List<Grid.Row> counted = new ArrayList<>();
        all.forEach((value, sums) -> counted.add(sums.row(value)));
        counted.sort(Comparator.comparing(Grid.Row::figures).reversed().thenComparing(Grid.Row::value));
        return new Grid(first, last, counted);
    }

    private static final class Sums {
        final long[] figures;
        final long[] differing;
        long all;

        Sums(int years) {
            figures = new long[years];
            differing = new long[years];
        }

        void add(int from, int to, boolean differs) {
            all++;
            for (int i = from; i <= to; i++) {
                figures[i]++;
                differing[i] += differs ? 1 : 0;
            }
        }

        void add(Sums other) {
            all += other.all;
            Arrays.setAll(figures, i -> figures[i] + other.figures[i]);
            Arrays.setAll(differing, i -> differing[i] + other.differing[i]);
        }

        Grid.Row row(String value) {
            List<Grid.Cell> cells = new ArrayList<>();
            for (int i = 0; i < figures.length; i++) {
                cells.add(new Grid.Cell(figures[i], differing[i]));
            }
            return new Grid.Row(value, all, cells);
        }
    }

    private final class Counting implements CollectorManager<Counted, Map<String, Sums>> {
        @Override
        public Counted newCollector() {
            return new Counted();
        }

        @Override
        public Map<String, Sums> reduce(Collection<Counted> collectors) {
            Map<String, Sums> all = new HashMap<>();
            for (Counted each : collectors) {
                each.sums.forEach((value, sums) ->
                        all.computeIfAbsent(value, v -> new Sums(ends.length)).add(sums));
            }
            return all;
        }
    }

    private final class Counted implements Collector {
        final Map<String, Sums> sums = new HashMap<>();

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            NumericDocValues from = DocValues.getNumeric(leaf.reader(), Entries.order(Field.PERIOD));
            NumericDocValues until = DocValues.getNumeric(leaf.reader(), Entries.until(Field.PERIOD));
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Entries.facet(rows));
            SortedSetDocValues standing = DocValues.getSortedSet(leaf.reader(), Entries.facet(Field.STANDING));
            Map<Long, Sums> byValue = new HashMap<>();
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int figure) throws IOException {
                    if (!from.advanceExact(figure) || !until.advanceExact(figure)) {
                        return;
                    }
                    double begin = NumericUtils.sortableLongToDouble(from.longValue());
                    double end = NumericUtils.sortableLongToDouble(until.longValue());
                    if (Double.isInfinite(begin) && Double.isInfinite(end)) {
                        return;
                    }
                    // Nobody knows how far an open end goes: it is told by the end that is known.
                    int begins = year(Double.isInfinite(begin) ? end : begin);
                    int stops = Math.min(ends.length - 1, year(Double.isInfinite(end) ? begin : end));
                    if (begins >= ends.length || stops < begins || (Double.isInfinite(end) ? begin : end) < firstDay) {
                        return;
                    }
                    long value = values.advanceExact(figure) ? values.nextOrd() : -1;
                    Sums sum = byValue.get(value);
                    if (sum == null) {
                        sum = sums.computeIfAbsent(
                                value < 0 ? "" : values.lookupOrd(value).utf8ToString(), v -> new Sums(ends.length));
                        byValue.put(value, sum);
                    }
                    sum.add(begins, stops, differs(figure));
                }

                private boolean differs(int figure) throws IOException {
                    return standing.advanceExact(figure)
                            && standing.lookupOrd(standing.nextOrd())
                                    .utf8ToString()
                                    .equals(DIFFER);
                }
            };
        }
    }

    /// Which of the years a day lies in; that before the first counts as the first, that behind the last as one more.
    private int year(double day) {
        int at = Arrays.binarySearch(ends, day);
        return at >= 0 ? at : -at - 1;
    }
}
