package cotejo.storing;

import cotejo.casework.port.Blocks;
import cotejo.casework.port.Stamps;
import cotejo.casework.port.View;
import cotejo.core.claim.FigureId;
import cotejo.core.source.SourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

final class SqlBlocks implements Blocks {
    private static final String CLAIMS =
            "select source, position, machine, decided, figure, block, body, rules from claim";
    private static final Comparator<ClaimRow> BY_PLACE =
            Comparator.comparing(ClaimRow::source).thenComparing(ClaimRow::position);

    private static final String PUT_LINE = "insert into line (in_view, block, id, body) values (?, ?, ?, ?)";
    private static final String PUT_FINDING = "insert into finding (in_view, owner, id, body) values (?, ?, ?, ?)";
    /// In place of a view's word: what a block shows in both alike is kept once.
    private static final String BOTH = "both";

    private static final List<String> WORDS = List.of(View.MACHINE.word(), View.DECIDED.word(), BOTH);
    private static final int BLOCKS_AT_ONCE = 64;
    private static final int OWNERS_AT_ONCE = 400;

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final SqlStamps stamps;

    SqlBlocks(JdbcClient sql, JdbcTemplate batches, SqlStamps stamps) {
        this.sql = sql;
        this.batches = batches;
        this.stamps = stamps;
    }

    @Override
    public void putClaims(SourceId source, List<ClaimRow> claims) {
        sql.sql("delete from claim where source = ?").param(source.sha256()).update();
        batches.batchUpdate(
                """
                insert into claim (source, position, machine, decided, figure, block, body, rules)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                claims.stream()
                        .map(claim -> new Object[] {
                            claim.source().sha256(),
                            claim.position(),
                            claim.machine() ? 1 : 0,
                            claim.decided() ? 1 : 0,
                            claim.figure().id(),
                            claim.block(),
                            claim.body(),
                            claim.rules()
                        })
                        .toList());
    }

    @Override
    public List<ClaimRow> claims(View view) {
        return sorted(sql.sql(CLAIMS + " where " + column(view) + " = 1"));
    }

    @Override
    public List<ClaimRow> claimsOf(SourceId source, View view) {
        return sorted(sql.sql(CLAIMS + " where source = ? and " + column(view) + " = 1")
                .param(source.sha256()));
    }

    @Override
    public List<ClaimRow> claimsIn(String block, View view) {
        return sorted(sql.sql(CLAIMS + " where block = ? and " + column(view) + " = 1")
                .param(block));
    }

    @Override
    public int size(String block, View view, int most) {
        return sql.sql("select count(*) from (select 1 from claim where block = ? and " + column(view)
                        + " = 1 limit ?) as counted")
                .params(block, most + 1)
                .query(Integer.class)
                .single();
    }

    @Override
    public Map<String, List<LaidRow>> laid(Collection<String> blocks) {
        List<Placed> placed = new ArrayList<>();
        List<String> all = List.copyOf(blocks);
        for (int at = 0; at < all.size(); at += BLOCKS_AT_ONCE) {
            placed.addAll(placed(all.subList(at, Math.min(all.size(), at + BLOCKS_AT_ONCE))));
        }
        Map<String, List<LaidRow>> laid = new TreeMap<>();
        placed.stream()
                .sorted(Placed.IN_ORDER)
                .forEach(row -> laid.computeIfAbsent(row.block(), k -> new ArrayList<>())
                        .add(row.laid()));
        return laid;
    }

    private List<Placed> placed(List<String> blocks) {
        String any = String.join(", ", Collections.nCopies(blocks.size(), "?"));
        return batches.query(
                "select source, position, machine, decided, block, body from claim where block in (" + any + ")",
                (row, number) -> new Placed(
                        row.getString("block"),
                        new LaidRow(
                                Rows.source(row, "source"),
                                row.getInt("position"),
                                row.getInt("machine") == 1,
                                row.getInt("decided") == 1,
                                row.getString("body"))),
                blocks.toArray());
    }

    private record Placed(String block, LaidRow laid) {
        static final Comparator<Placed> IN_ORDER = Comparator.<Placed, SourceId>comparing(
                        placed -> placed.laid().source())
                .thenComparing(placed -> placed.laid().position());
    }

    @Override
    public Optional<ClaimRow> claim(FigureId id, View view) {
        return sorted(sql.sql(CLAIMS + " where figure = ? and " + column(view) + " = 1")
                        .param(id.id()))
                .stream()
                .findFirst();
    }

    private static List<ClaimRow> sorted(JdbcClient.StatementSpec query) {
        return query.query(SqlBlocks::claim).list().stream().sorted(BY_PLACE).toList();
    }

    private static String column(View view) {
        return switch (view) {
            case MACHINE -> "machine";
            case DECIDED -> "decided";
        };
    }

    private static ClaimRow claim(ResultSet row, int number) throws SQLException {
        return new ClaimRow(
                Rows.source(row, "source"),
                row.getInt("position"),
                Rows.parsed(row, "figure", FigureId::new),
                row.getInt("machine") == 1,
                row.getInt("decided") == 1,
                row.getString("block"),
                row.getString("body"),
                row.getString("rules"));
    }

    @Override
    public void mark(Collection<String> changed) {
        batches.batchUpdate(
                "insert into changed (block) values (?) on conflict (block) do nothing",
                changed.stream().map(block -> new Object[] {block}).toList());
    }

    @Override
    public List<String> marked() {
        return sql.sql("select block from changed").query((row, number) -> row.getString("block")).list().stream()
                .sorted()
                .toList();
    }

    @Override
    public void unmark() {
        sql.sql("delete from changed").update();
    }

    @Override
    public void putBlocks(List<Made> all) {
        List<Object[]> gone = new ArrayList<>();
        List<Object[]> lines = new ArrayList<>();
        List<Object[]> findings = new ArrayList<>();
        for (Made made : all) {
            for (String word : WORDS) {
                gone.add(new Object[] {word, made.block()});
            }
            if (made.machine().equals(made.decided())) {
                add(BOTH, made.block(), made.machine(), lines, findings);
            } else {
                for (View view : View.values()) {
                    add(view.word(), made.block(), made.in(view), lines, findings);
                }
            }
        }
        write("delete from line where in_view = ? and block = ?", gone);
        write("delete from finding where in_view = ? and owner = ?", gone);
        write(PUT_LINE, lines);
        write(PUT_FINDING, findings);
        stamps.put(all.stream().map(made -> Stamps.ofBlock(made.block())).toList());
    }

    private static void add(String word, String block, Laid laid, List<Object[]> lines, List<Object[]> findings) {
        laid.lines().forEach(item -> lines.add(new Object[] {word, block, item.id(), item.body()}));
        laid.findings().forEach(item -> findings.add(new Object[] {word, block, item.id(), item.body()}));
    }

    private void write(String statement, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(statement, rows);
        }
    }

    @Override
    public void putFindings(View view, SourceId source, List<Item> findings) {
        putOwned(view, Blocks.ownerInside(source), findings);
    }

    @Override
    public void putCopies(View view, SourceId source, List<Item> findings) {
        putOwned(view, Blocks.ownerOfCopies(source), findings);
    }

    private void putOwned(View view, String owner, List<Item> findings) {
        int gone = sql.sql("delete from finding where in_view = ? and owner = ?")
                .params(view.word(), owner)
                .update();
        if (gone > 0 || !findings.isEmpty()) {
            stamps.put(owner);
        }
        write(
                PUT_FINDING,
                findings.stream()
                        .map(item -> new Object[] {view.word(), owner, item.id(), item.body()})
                        .toList());
    }

    @Override
    public List<Item> lines(View view, Set<String> without) {
        return items("select block as owner, id, body from line where in_view in (?, 'both')", view, without);
    }

    @Override
    public List<Item> linesIn(String block, View view) {
        return sql
                .sql("select id, body from line where block = ? and in_view in (?, 'both')")
                .params(block, view.word())
                .query((row, number) -> new Item(row.getString("id"), row.getString("body")))
                .list()
                .stream()
                .sorted(Comparator.comparing(Item::id))
                .toList();
    }

    @Override
    public List<Item> findings(View view, Set<String> without) {
        return items("select owner, id, body from finding where in_view in (?, 'both')", view, without);
    }

    @Override
    public List<Owned> linesNamed(String id, View view) {
        return named("select block as owner, id, body from line where id = ? and in_view in (?, 'both')", id, view);
    }

    @Override
    public List<Owned> findingsNamed(String id, View view) {
        return named("select owner, id, body from finding where id = ? and in_view in (?, 'both')", id, view);
    }

    private List<Owned> named(String query, String id, View view) {
        return sql.sql(query).params(id, view.word()).query(SqlBlocks::owned).list().stream()
                .sorted(Comparator.comparing(owned -> owned.item().body()))
                .toList();
    }

    @Override
    public List<Item> findingsOf(Collection<String> owners, View view) {
        List<Owned> found = new ArrayList<>();
        List<String> all = List.copyOf(owners);
        for (int at = 0; at < all.size(); at += OWNERS_AT_ONCE) {
            List<String> some = all.subList(at, Math.min(all.size(), at + OWNERS_AT_ONCE));
            String any = String.join(", ", Collections.nCopies(some.size(), "?"));
            for (String word : List.of(view.word(), BOTH)) {
                found.addAll(sql.sql("select owner, id, body from finding where in_view = ? and owner in (" + any + ")")
                        .param(word)
                        .params(some)
                        .query(SqlBlocks::owned)
                        .list());
            }
        }
        return eachOnce(found, Set.of());
    }

    private static Owned owned(ResultSet row, int number) throws SQLException {
        return new Owned(row.getString("owner"), new Item(row.getString("id"), row.getString("body")));
    }

    private List<Item> items(String query, View view, Set<String> without) {
        return eachOnce(
                sql.sql(query).param(view.word()).query(SqlBlocks::owned).list(), without);
    }

    /// Bodies decide where two share an id, so that the choice is always the same.
    private static List<Item> eachOnce(List<Owned> all, Set<String> without) {
        TreeMap<String, Item> byId = new TreeMap<>();
        all.stream()
                .filter(owned -> !without.contains(owned.owner()))
                .map(Owned::item)
                .sorted(Comparator.comparing(Item::body))
                .forEach(item -> byId.putIfAbsent(item.id(), item));
        return List.copyOf(byId.values());
    }

    @Override
    public String derivedBy() {
        return sql.sql("select value from derived where name = 'by'")
                .query(String.class)
                .optional()
                .orElse("");
    }

    @Override
    public void derivedBy(String version) {
        sql.sql("""
                insert into derived (name, value) values ('by', ?)
                on conflict (name) do update set value = excluded.value
                """).param(version).update();
    }

    @Override
    public void clear() {
        sql.sql("delete from claim").update();
        sql.sql("delete from line").update();
        sql.sql("delete from finding").update();
        sql.sql("delete from derived").update();
        unmark();
        for (String each : List.of(Stamps.BLOCK, Stamps.SOURCE, Stamps.COPIES)) {
            stamps.putAll(each);
        }
    }
}
