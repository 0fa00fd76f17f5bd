package cotejo.storing;

import cotejo.casework.port.Likenesses;
import cotejo.core.source.SourceId;
import cotejo.core.when.PartialDate;
import cotejo.likeness.Holders;
import cotejo.likeness.Sketch;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

final class SqlLikenesses implements Likenesses {
    private static final int ROWS_AT_ONCE = 400;
    private static final int WRITTEN_AT_ONCE = 50_000;
    private static final int DIGITS = 16;
    private static final String SKETCHES = "select source, words, published, grams from sketch";
    private static final String LINKS = "select one, other, body from link";
    private static final Comparator<Link> IN_ORDER =
            Comparator.comparing(Link::one).thenComparing(Link::other);

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    SqlLikenesses(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    @Override
    public void put(Sketch sketch) {
        remove(sketch.source());
        putAll(List.of(sketch));
    }

    /// In the order of the index: so a great many are written one behind the other.
    @Override
    public void putAll(Collection<Sketch> sketches) {
        List<Object[]> rows = new ArrayList<>();
        for (Sketch sketch : sketches) {
            PartialDate published = sketch.published();
            rows.add(new Object[] {
                sketch.source().sha256(),
                sketch.number(),
                sketch.words(),
                published == null ? null : published.toString(),
                hexadecimal(sketch.grams())
            });
        }
        write("insert into sketch (source, number, words, published, grams) values (?, ?, ?, ?, ?)", rows);
        holders(List.copyOf(sketches));
    }

    private void holders(List<Sketch> sketches) {
        List<Object[]> rows = new ArrayList<>();
        int[] next = new int[sketches.size()];
        PriorityQueue<Integer> least = new PriorityQueue<>(
                Comparator.<Integer>comparingLong(i -> sketches.get(i).grams()[next[i]])
                        .thenComparing(i -> i));
        for (int i = 0; i < next.length; i++) {
            if (sketches.get(i).grams().length > 0) {
                least.add(i);
            }
        }
        while (!least.isEmpty()) {
            int i = least.remove();
            Sketch sketch = sketches.get(i);
            long gram = sketch.grams()[next[i]++];
            rows.add(new Object[] {gram, Holders.place(gram, sketch.number())});
            if (next[i] < sketch.grams().length) {
                least.add(i);
            }
            if (rows.size() == WRITTEN_AT_ONCE) {
                writeHolders(rows);
                rows.clear();
            }
        }
        writeHolders(rows);
    }

    private void writeHolders(List<Object[]> rows) {
        write("insert into holder (gram, place) values (?, ?) on conflict (gram, place) do nothing", rows);
    }

    private void write(String statement, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(statement, rows);
        }
    }

    @Override
    public void remove(SourceId source) {
        for (Sketch sketch : of(List.of(source))) {
            sql.sql("delete from sketch where source = ?")
                    .param(source.sha256())
                    .update();
            if (numbered(List.of(sketch.number())).isEmpty()) {
                write(
                        "delete from holder where gram = ? and place = ?",
                        Arrays.stream(sketch.grams())
                                .mapToObj(gram -> new Object[] {gram, Holders.place(gram, sketch.number())})
                                .toList());
            }
        }
    }

    @Override
    public List<Sketch> of(Collection<SourceId> sources) {
        return sketches("source", sources.stream().map(SourceId::sha256).toList());
    }

    @Override
    public List<Sketch> numbered(Collection<Long> numbers) {
        return sketches("number", numbers);
    }

    private List<Sketch> sketches(String column, Collection<?> values) {
        List<Sketch> found = new ArrayList<>();
        for (List<Object> some : parted(values)) {
            found.addAll(sql.sql(SKETCHES + " where " + column + " in (" + marks(some.size()) + ")")
                    .params(some)
                    .query(SqlLikenesses::sketch)
                    .list());
        }
        found.sort(Comparator.comparing(Sketch::source));
        return found;
    }

    private static Sketch sketch(ResultSet row, int number) throws SQLException {
        String published = row.getString("published");
        return new Sketch(
                Rows.source(row, "source"),
                row.getInt("words"),
                published == null ? null : Rows.parsed(row, "published", SqlLikenesses::date),
                Rows.parsed(row, "grams", SqlLikenesses::grams));
    }

    private static PartialDate date(String written) {
        return PartialDate.parse(written).orElseThrow(() -> new IllegalArgumentException("no date"));
    }

    private static String hexadecimal(long[] grams) {
        StringBuilder written = new StringBuilder(grams.length * DIGITS);
        for (long gram : grams) {
            written.append(HexFormat.of().toHexDigits(gram));
        }
        return written.toString();
    }

    private static long[] grams(String written) {
        if (written.length() % DIGITS != 0) {
            throw new IllegalArgumentException("no fingerprints");
        }
        long[] grams = new long[written.length() / DIGITS];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = HexFormat.fromHexDigitsToLong(written, i * DIGITS, (i + 1) * DIGITS);
        }
        return grams;
    }

    /// One statement, made once and asked of each: what the database needs to make one of many parts is more
    /// than what it needs to look the parts up.
    @Override
    public Map<Long, long[]> places(long[] grams, int most) {
        String query = "select place from holder where gram = ? order by place limit ?";
        return batches.execute(query, (PreparedStatement one) -> {
            Map<Long, long[]> places = new HashMap<>();
            one.setInt(2, most);
            for (long gram : grams) {
                one.setLong(1, gram);
                long[] of = placesOf(one, most);
                if (of.length > 0) {
                    places.put(gram, of);
                }
            }
            return places;
        });
    }

    private static long[] placesOf(PreparedStatement asked, int most) throws SQLException {
        long[] places = new long[most];
        int count = 0;
        try (ResultSet row = asked.executeQuery()) {
            while (row.next()) {
                places[count++] = row.getLong(1);
            }
        }
        return Arrays.copyOf(places, count);
    }

    @Override
    public void stir(Collection<SourceId> sources) {
        write(
                "insert into stirred (source) values (?) on conflict (source) do nothing",
                sources.stream().map(source -> new Object[] {source.sha256()}).toList());
    }

    @Override
    public List<SourceId> stirred() {
        return sql.sql("select source from stirred").query((row, number) -> Rows.source(row, "source")).list().stream()
                .sorted()
                .toList();
    }

    @Override
    public void calm() {
        sql.sql("delete from stirred").update();
    }

    @Override
    public void link(Collection<SourceId> sources, Collection<Link> links) {
        for (List<Object> some : parted(sources.stream().map(SourceId::sha256).toList())) {
            String marks = marks(some.size());
            sql.sql("delete from link where one in (" + marks + ")")
                    .params(some)
                    .update();
            sql.sql("delete from link where other in (" + marks + ")")
                    .params(some)
                    .update();
        }
        write(
                "insert into link (one, other, body) values (?, ?, ?)",
                links.stream()
                        .map(link ->
                                new Object[] {link.one().sha256(), link.other().sha256(), link.body()})
                        .toList());
    }

    @Override
    public List<Link> links(Collection<SourceId> sources) {
        TreeSet<Link> found = new TreeSet<>(IN_ORDER);
        for (List<Object> some : parted(sources.stream().map(SourceId::sha256).toList())) {
            for (String end : List.of("one", "other")) {
                found.addAll(sql.sql(LINKS + " where " + end + " in (" + marks(some.size()) + ")")
                        .params(some)
                        .query(SqlLikenesses::link)
                        .list());
            }
        }
        return List.copyOf(found);
    }

    @Override
    public List<Link> links() {
        return sql.sql(LINKS).query(SqlLikenesses::link).list().stream()
                .sorted(IN_ORDER)
                .toList();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        SourceId one = Rows.source(row, "one");
        SourceId other = Rows.source(row, "other");
        if (one.compareTo(other) >= 0) {
            throw new SQLException("a link's ends are not in order");
        }
        return new Link(one, other, row.getString("body"));
    }

    @Override
    public Map<SourceId, SourceId> represented() {
        Map<SourceId, SourceId> represented = new TreeMap<>();
        sql.sql("select source, representative from represented").query((ResultSet row) -> {
            represented.put(Rows.source(row, "source"), Rows.source(row, "representative"));
        });
        return represented;
    }

    @Override
    public void represent(Map<SourceId, SourceId> by) {
        write(
                "delete from represented where source = ?",
                by.keySet().stream()
                        .map(source -> new Object[] {source.sha256()})
                        .toList());
        write(
                "insert into represented (source, representative) values (?, ?)",
                by.entrySet().stream()
                        .filter(each -> !each.getKey().equals(each.getValue()))
                        .map(each -> new Object[] {
                            each.getKey().sha256(), each.getValue().sha256()
                        })
                        .toList());
    }

    @Override
    public void clear() {
        for (String table : List.of("sketch", "holder", "stirred", "link", "represented")) {
            sql.sql("delete from " + table).update();
        }
    }

    private static List<List<Object>> parted(Collection<?> values) {
        List<Object> all = new ArrayList<>(values);
        List<List<Object>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += ROWS_AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + ROWS_AT_ONCE)));
        }
        return parts;
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
