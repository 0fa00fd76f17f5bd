package cotejo.casework;

import cotejo.casework.port.Acquisition;
import cotejo.core.source.SourceId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which sources were obtained out of which: a part's bytes stand in its container's too.
///
/// @param acquisitions all of a case
record Inside(List<Acquisition> acquisitions) {

    /// What must go with a source for nothing of it to be left: the containers that hold its bytes, and the parts that
    /// were obtained out of it and from nowhere else. The other parts of such a container stay: they are sources of
    /// their own.
    ///
    /// Where several files lay under a container's name one after another, all of them are taken for its container.
    List<SourceId> withdrawnWith(SourceId source) {
        Set<Named> names = new HashSet<>();
        acquisitions.stream().filter(each -> each.source().equals(source)).forEach(each -> names.add(name(each)));
        Set<SourceId> all = new LinkedHashSet<>();
        Set<SourceId> elsewhere = new HashSet<>();
        for (Acquisition each : acquisitions) {
            Named name = name(each);
            if (names.stream().anyMatch(held -> held.isIn(name) || name.isIn(held))) {
                all.add(each.source());
            }
            if (names.stream().noneMatch(name::isIn)) {
                elsewhere.add(each.source());
            }
        }
        Set<SourceId> containers = containers(names);
        all.removeIf(each -> elsewhere.contains(each) && !containers.contains(each));
        all.remove(source);
        return List.copyOf(all);
    }

    private Set<SourceId> containers(Set<Named> names) {
        Set<SourceId> containers = new HashSet<>();
        for (Acquisition each : acquisitions) {
            if (names.stream().anyMatch(held -> held.isIn(name(each)))) {
                containers.add(each.source());
            }
        }
        return containers;
    }

    private static Named name(Acquisition acquisition) {
        return new Named(acquisition.path(), acquisition.part());
    }
}
