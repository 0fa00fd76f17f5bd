package cotejo.storing;

import cotejo.casework.port.Stamps;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A stamp is a turn that only grows, with some bits of chance behind it: so a case that was put back to an earlier
/// state, and went on from there, gives no stamp a second time.
final class SqlStamps implements Stamps {
    private static final int CHANCE = 20;

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final SecureRandom random = new SecureRandom();

    SqlStamps(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /// Stamps these anew.
    void put(Collection<String> names) {
        if (names.isEmpty()) {
            return;
        }
        long value = next();
        batches.batchUpdate(
                """
                insert into stamp (name, value) values (?, ?)
                on conflict (name) do update set value = excluded.value
                """, names.stream().map(name -> new Object[] {name, value}).toList());
    }

    void put(String name) {
        put(List.of(name));
    }

    /// Stamps all anew whose names begin so.
    void putAll(String beginning) {
        sql.sql("update stamp set value = ? where name like ?")
                .params(next(), beginning + "%")
                .update();
    }

    private long next() {
        return ((latest() >> CHANCE) + 1 << CHANCE) | random.nextInt(1 << CHANCE);
    }

    @Override
    public long latest() {
        return sql.sql("select coalesce(max(value), 0) from stamp")
                .query(Long.class)
                .single();
    }

    @Override
    public long of(String name) {
        return sql.sql("select value from stamp where name = ?")
                .param(name)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    @Override
    public SortedMap<String, Long> after(long stamp) {
        TreeMap<String, Long> stamps = new TreeMap<>();
        sql.sql("select name, value from stamp where value > ?")
                .param(stamp)
                .query((row, number) -> stamps.put(row.getString("name"), row.getLong("value")))
                .list();
        return stamps;
    }
}
