package cotejo.casework;

import cotejo.casework.Decided.Standing;
import cotejo.core.decision.Anchored;
import cotejo.core.decision.Decision;
import cotejo.core.source.Document;
import cotejo.core.source.Mapping;
import cotejo.core.source.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What people say of the tables of one document. All that is said of a table is said at once: the last to do so
/// counts.
final class Mapped {
    private final List<Saying> sayings = new ArrayList<>();

    private record Saying(long number, Decision.MapTable said) {
        /// Where the table stands among those of a document; -1 where it is not there.
        int table(Document document) {
            List<Table> tables = document.places().tables();
            if (Anchored.find(said.anchor(), document.text()) instanceof Anchored.At at) {
                for (int i = 0; i < tables.size(); i++) {
                    if (tables.get(i).span().contains(at.span())) {
                        return i;
                    }
                }
            }
            return -1;
        }

        boolean isAsSeen(Table table) {
            return table.rows() == said.tall() && table.columns() == said.wide();
        }
    }

    void add(long number, Decision.MapTable said) {
        sayings.add(new Saying(number, said));
    }

    boolean nothing() {
        return sayings.isEmpty();
    }

    /// The document with its tables as they are said to be.
    Document over(Document document) {
        Map<Integer, Saying> counting = counting(document);
        List<Table> tables = new ArrayList<>(document.places().tables());
        counting.forEach((table, saying) ->
                tables.set(table, tables.get(table).mapped(fitting(saying, tables.get(table)))));
        return counting.isEmpty() ? document : document.tabled(tables);
    }

    /// As far as the rows and columns are there.
    private static @Nullable Mapping fitting(Saying saying, Table table) {
        return saying.said().mapping().within(table.rows(), table.columns());
    }

    private Map<Integer, Saying> counting(Document document) {
        Map<Integer, Saying> counting = new HashMap<>();
        for (Saying each : sayings) {
            int table = each.table(document);
            if (table >= 0) {
                counting.put(table, each);
            }
        }
        return counting;
    }

    /// How each of these decisions stands, by its number.
    void stands(Document document, Map<Long, Judged.Stand> into) {
        Map<Integer, Saying> counting = counting(document);
        for (Saying each : sayings) {
            int at = each.table(document);
            into.put(
                    each.number(),
                    at < 0
                            ? orphaned(each, document)
                            : stand(
                                    each,
                                    counting.getOrDefault(at, each),
                                    document.places().tables().get(at)));
        }
    }

    /// Where the document could not be read: nobody knows better.
    void inForce(Map<Long, Judged.Stand> into) {
        sayings.forEach(each -> into.put(each.number(), Judged.Stand.IN_FORCE));
    }

    private static Judged.Stand orphaned(Saying saying, Document document) {
        return new Judged.Stand(
                Standing.ORPHANED,
                Anchored.find(saying.said().anchor(), document.text()) instanceof Anchored.Orphaned orphaned
                        ? orphaned.why()
                        : "no table holds these words");
    }

    private static Judged.Stand stand(Saying saying, Saying last, Table table) {
        if (last != saying) {
            return Judged.Stand.overridden(last.number());
        }
        String size = "the table now has " + table.rows() + " rows and " + table.columns() + " columns, not "
                + saying.said().tall() + " and " + saying.said().wide() + " as was seen";
        return saying.isAsSeen(table) ? Judged.Stand.IN_FORCE : new Judged.Stand(Standing.STALE, size);
    }
}
