package cotejo.casework;

import cotejo.casework.port.Blocks;
import cotejo.casework.port.View;
import cotejo.core.claim.FigureId;
import cotejo.core.source.SourceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Derived values in memory, for a derivation from nothing that is compared with what is stored.
final class MemoryBlocks implements Blocks {
    private final TreeMap<SourceId, List<ClaimRow>> claims = new TreeMap<>();
    private final Map<View, TreeMap<String, List<Item>>> lines = new EnumMap<>(View.class);
    private final Map<View, TreeMap<String, List<Item>>> findings = new EnumMap<>(View.class);
    private final TreeSet<String> marked = new TreeSet<>();
    private String derivedBy = "";

    MemoryBlocks() {
        for (View view : View.values()) {
            lines.put(view, new TreeMap<>());
            findings.put(view, new TreeMap<>());
        }
    }

    @Override
    public void putClaims(SourceId source, List<ClaimRow> rows) {
        claims.put(
                source,
                rows.stream().sorted(Comparator.comparing(ClaimRow::position)).toList());
    }

    @Override
    public List<ClaimRow> claims(View view) {
        return those(view, row -> true);
    }

    @Override
    public List<ClaimRow> claimsOf(SourceId source, View view) {
        return those(view, row -> row.source().equals(source));
    }

    @Override
    public List<ClaimRow> claimsIn(String block, View view) {
        return those(view, row -> row.block().equals(block));
    }

    @Override
    public int size(String block, View view, int most) {
        return Math.min(most + 1, claimsIn(block, view).size());
    }

    @Override
    public Map<String, List<LaidRow>> laid(Collection<String> blocks) {
        Set<String> wanted = Set.copyOf(blocks);
        Map<String, List<LaidRow>> laid = new TreeMap<>();
        for (List<ClaimRow> rows : claims.values()) {
            for (ClaimRow row : rows) {
                if (wanted.contains(row.block())) {
                    laid.computeIfAbsent(row.block(), k -> new ArrayList<>())
                            .add(new LaidRow(row.source(), row.position(), row.machine(), row.decided(), row.body()));
                }
            }
        }
        return laid;
    }

    @Override
    public Optional<ClaimRow> claim(FigureId id, View view) {
        return those(view, row -> row.figure().equals(id)).stream().findFirst();
    }

    private List<ClaimRow> those(View view, Predicate<ClaimRow> wanted) {
        List<ClaimRow> found = new ArrayList<>();
        for (List<ClaimRow> rows : claims.values()) {
            for (ClaimRow row : rows) {
                boolean seen = switch (view) {
                    case MACHINE -> row.machine();
                    case DECIDED -> row.decided();
                };
                if (seen && wanted.test(row)) {
                    found.add(row);
                }
            }
        }
        return found;
    }

    @Override
    public void mark(Collection<String> changed) {
        marked.addAll(changed);
    }

    @Override
    public List<String> marked() {
        return List.copyOf(marked);
    }

    @Override
    public void unmark() {
        marked.clear();
    }

    @Override
    public void putBlocks(List<Made> all) {
        for (Made made : all) {
            for (View view : View.values()) {
                of(lines, view).put(made.block(), made.in(view).lines());
                of(findings, view).put(made.block(), made.in(view).findings());
            }
        }
    }

    @Override
    public void putFindings(View view, SourceId source, List<Item> found) {
        of(findings, view).put(Blocks.ownerInside(source), List.copyOf(found));
    }

    @Override
    public void putCopies(View view, SourceId source, List<Item> found) {
        of(findings, view).put(Blocks.ownerOfCopies(source), List.copyOf(found));
    }

    @Override
    public List<Item> lines(View view, Set<String> without) {
        return items(of(lines, view), without);
    }

    @Override
    public List<Item> linesIn(String block, View view) {
        return of(lines, view).getOrDefault(block, List.of()).stream()
                .sorted(Comparator.comparing(Item::id))
                .toList();
    }

    @Override
    public List<Item> findings(View view, Set<String> without) {
        return items(of(findings, view), without);
    }

    @Override
    public List<Owned> linesNamed(String id, View view) {
        return named(of(lines, view), id);
    }

    @Override
    public List<Owned> findingsNamed(String id, View view) {
        return named(of(findings, view), id);
    }

    @Override
    public List<Item> findingsOf(Collection<String> owners, View view) {
        TreeMap<String, List<Item>> all = new TreeMap<>(of(findings, view));
        all.keySet().retainAll(Set.copyOf(owners));
        return items(all, Set.of());
    }

    private static List<Owned> named(TreeMap<String, List<Item>> byOwner, String id) {
        return byOwner.entrySet().stream()
                .flatMap(owned -> owned.getValue().stream()
                        .filter(item -> item.id().equals(id))
                        .map(item -> new Owned(owned.getKey(), item)))
                .sorted(Comparator.comparing(owned -> owned.item().body()))
                .toList();
    }

    private static TreeMap<String, List<Item>> of(Map<View, TreeMap<String, List<Item>>> views, View view) {
        return views.computeIfAbsent(view, v -> new TreeMap<>());
    }

    private static List<Item> items(TreeMap<String, List<Item>> byOwner, Set<String> without) {
        TreeMap<String, Item> byId = new TreeMap<>();
        byOwner.entrySet().stream()
                .filter(owned -> !without.contains(owned.getKey()))
                .flatMap(owned -> owned.getValue().stream())
                .sorted(Comparator.comparing(Item::body))
                .forEach(item -> byId.putIfAbsent(item.id(), item));
        return List.copyOf(byId.values());
    }

    @Override
    public String derivedBy() {
        return derivedBy;
    }

    @Override
    public void derivedBy(String version) {
        derivedBy = version;
    }

    @Override
    public void clear() {
        claims.clear();
        lines.values().forEach(TreeMap::clear);
        findings.values().forEach(TreeMap::clear);
        marked.clear();
        derivedBy = "";
    }
}
