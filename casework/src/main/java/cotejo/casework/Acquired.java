package cotejo.casework;

import cotejo.casework.port.Acquisition;
import cotejo.casework.port.CaseStore;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.core.source.Description;
import cotejo.core.source.SourceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How the sources were obtained that are being added: asked of the store once for a source, and kept up from there.
/// The same bytes may come ten thousand times, as the picture under every mail does, and what was known of them
/// would else be gone through each time.
///
/// For one thread, and for as long as nobody else writes to the case.
final class Acquired {
    /// So many sources are remembered, those that came last.
    private static final int MOST = 64;

    private final CaseStore store;
    private final Map<SourceId, Of> remembered = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SourceId, Of> eldest) {
            return size() > MOST;
        }
    };

    Acquired(CaseStore store) {
        this.store = store;
    }

    /// One source.
    ///
    /// @param byName what was said of it under each name
    /// @param first the input that stands for its bytes; null where none does
    private record Of(
            SortedMap<String, Description> byName,
            Known known,
            @Nullable Input first) {

        Known with(Acquisition acquisition) {
            String name = name(acquisition);
            Description earlier = byName.get(name);
            Description now = earlier == null
                    ? acquisition.byPerson()
                    : acquisition.byPerson().or(earlier);
            if (!byName.isEmpty() && now.or(known.description()).equals(known.description())) {
                // It says nothing else than is known, so it makes no difference in which order the names come.
                return name.compareTo(known.path()) < 0 ? new Known(name, known.description()) : known;
            }
            SortedMap<String, Description> all = new TreeMap<>(byName);
            Known.put(acquisition, all);
            return Known.of(all);
        }
    }

    private static String name(Acquisition acquisition) {
        return new Named(acquisition.path(), acquisition.part()).toString();
    }

    private Of of(SourceId source) {
        return remembered.computeIfAbsent(source, asked -> {
            List<Acquisition> all = store.acquisitions().of(asked);
            SortedMap<String, Description> byName = new TreeMap<>();
            all.forEach(each -> Known.put(each, byName));
            return new Of(byName, Known.of(all), firstBut(asked, null).orElse(null));
        });
    }

    void forgetAll() {
        remembered.clear();
    }

    /// What stands under this name held these bytes, and may hold others now.
    void forget(SourceId source) {
        remembered.remove(source);
    }

    boolean isNew(SourceId source) {
        return of(source).byName().isEmpty();
    }

    /// What is known of it.
    Known known(SourceId source) {
        return of(source).known();
    }

    /// What will be known of its source when this is put.
    Known with(Acquisition acquisition) {
        return of(acquisition.source()).with(acquisition);
    }

    /// Whether its source was obtained under this name before, and all was said then that is said now.
    boolean saysNothingNew(Acquisition acquisition) {
        Description said = of(acquisition.source()).byName().get(name(acquisition));
        return said != null && acquisition.byPerson().or(said).equals(said);
    }

    /// It is in the store.
    void came(Acquisition acquisition) {
        Of of = of(acquisition.source());
        Known known = of.with(acquisition);
        Known.put(acquisition, of.byName());
        remembered.put(acquisition.source(), new Of(of.byName(), known, of.first()));
    }

    /// The input that stands for these bytes, other than the one of this name.
    Optional<Input> first(SourceId source, Named but) {
        Input first = of(source).first();
        return first != null && Named.of(first).equals(but) ? firstBut(source, but) : Optional.ofNullable(first);
    }

    /// This input stands for its bytes.
    void first(SourceId source, Input input) {
        Of of = of(source);
        remembered.put(source, new Of(of.byName(), of.known(), input));
    }

    private Optional<Input> firstBut(SourceId source, @Nullable Named but) {
        return store.inputs().of(source).stream()
                .filter(input -> input.status() != Status.DUPLICATE && input.status() != Status.WITHDRAWN)
                .filter(input -> !Named.of(input).equals(but))
                .findFirst();
    }
}
