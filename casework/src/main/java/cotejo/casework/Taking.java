package cotejo.casework;

import cotejo.casework.port.Acquisition;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.core.source.Description;
import cotejo.core.source.SourceId;
import cotejo.core.source.Transcript;
import cotejo.formats.Formats;
import cotejo.formats.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Takes bytes into the case, and what they hold: the parts of a container first, each as an input of
/// its own, then the container. So a container that has an outcome is done with all its parts, and one
/// that was cut off is taken again.
///
/// What is taken is not trusted: how deep containers stand in one another is bounded, and how much
/// comes out of one file in all.
final class Taking {
    private final Bench bench;
    private final int jobs;
    private final Acquired acquired;
    private Map<SourceId, Judgement> withdrawn = Map.of();
    private int held;
    private long heldBytes;

    /// @param jobs how many parts are read side by side
    Taking(Bench bench, int jobs) {
        this.bench = bench;
        this.jobs = jobs;
        this.acquired = new Acquired(bench.store());
    }

    /// What became of an input.
    ///
    /// @param parts what became of all that it holds, also where it was taken before; of a duplicate, nothing
    /// @param lost names of parts without an outcome, which is a bug
    record Taken(Input input, List<Input> parts, List<String> lost) {
        static Taken whole(Input input) {
            return new Taken(input, List.of(), List.of());
        }
    }

    /// Reads bytes, or tells what was read in them already.
    interface Reads extends BiFunction<SourceId, Known, Glance> {}

    void begin() {
        withdrawn = Judgement.withdrawn(bench.judgements());
        acquired.forgetAll();
    }

    Acquired acquired() {
        return acquired;
    }

    /// How many files were there before.
    int held() {
        return held;
    }

    long heldBytes() {
        return heldBytes;
    }

    boolean isWithdrawn(SourceId source) {
        return withdrawn.containsKey(source);
    }

    Acquisition acquisition(Named name, SourceId source, Description byPerson) {
        return new Acquisition(source, name.path(), name.part(), bench.clock().instant(), "add", byPerson);
    }

    /// @param said what a person says of it, and of all that it holds
    /// @param again whether what failed is tried once more
    Taken take(Named file, byte[] bytes, Description said, boolean again, Reads reads) {
        return new OneFile(said, again).take(file, bytes, said, List.of(), reads);
    }

    /// Takes those parts of a container that was taken before which have no outcome: what opened it then saw fewer.
    ///
    /// @param source the container's
    void takeRest(Named container, SourceId source, List<Part> parts) {
        Description said = bench.known(source).description();
        OneFile file = new OneFile(said, false);
        file.new Parts(container, List.of(source)).take(untold(container, parts));
    }

    /// The parts that have no outcome.
    List<Part> untold(Named container, List<Part> parts) {
        return parts.stream()
                .filter(part -> {
                    Named name = container.part(part.name());
                    return bench.store().inputs().find(name.path(), name.part()).isEmpty();
                })
                .toList();
    }

    /// An outcome without bytes. It is told, but does not take the place of bytes that came from there before: they are
    /// held, though the file has gone since.
    Taken put(Input input) {
        boolean there = bench.store()
                .inputs()
                .find(input.path(), input.part())
                .filter(before -> before.source() != null)
                .isPresent();
        if (!there) {
            bench.store().inputs().put(input);
        }
        return Taken.whole(input);
    }

    /// A file with all that it holds.
    private final class OneFile {
        private final Description byPerson;
        private final boolean again;
        private final Allowance allowance = new Allowance();

        OneFile(Description byPerson, boolean again) {
            this.byPerson = byPerson;
            this.again = again;
        }

        /// @param inside the containers it stands in, the innermost last
        Taken take(Named name, byte[] bytes, Description said, List<SourceId> inside, Reads reads) {
            SourceId source = Glance.sourceOf(bytes);
            Judgement gone = withdrawn.get(source);
            if (gone != null) {
                return put(without(name, Status.REFUSED, "these bytes were withdrawn " + gone.by(), bytes.length));
            }
            Acquisition acquisition = acquisition(name, source, said);
            keep(source, bytes);
            Optional<Input> there = bench.store().inputs().find(name.path(), name.part());
            Optional<Input> before =
                    there.filter(input -> source.equals(input.source()) && input.status() != Status.WITHDRAWN);
            boolean nothingNew = before.isPresent() && acquired.saysNothingNew(acquisition);
            boolean once = before.isPresent()
                    && (again && (name.isFile() || !done(before.get()))
                            // What was read on its pictures is damaged: they are looked at once more.
                            || bench.transcript(source).isEmpty());
            if (nothingNew && !once) {
                if (!name.isFile()) {
                    return Taken.whole(before.get());
                }
                held++;
                heldBytes += bytes.length;
                return new Taken(before.get(), bench.store().inputs().partsOf(name.path()), List.of());
            }
            Known known = acquired.with(acquisition);
            Optional<Input> first = acquired.first(source, name);
            if (first.isPresent() && !once && known.equals(acquired.known(source))) {
                Input duplicate = duplicate(name, source, bytes.length, Named.of(first.get()));
                bench.inOneStep(() -> {
                    bench.store().acquisitions().append(acquisition);
                    bench.store().inputs().put(duplicate);
                });
                acquired.came(acquisition);
                forget(there, source);
                return Taken.whole(duplicate);
            }
            Glance glance = reads.apply(source, known);
            if (once
                    && glance.read().isEmpty()
                    && glance.parts().isEmpty()
                    && bench.read(source).isPresent()) {
                // What could be read before, in part, is more than nothing.
                return Taken.whole(before.get());
            }
            Parts parts = new Parts(name, with(inside, source));
            if (!allowance.opens(glance.parts())) {
                // As nobody's bytes: added by themselves they are read.
                return put(without(name, Status.REFUSED, Allowance.TOO_MUCH_AT_ONCE, bytes.length));
            }
            parts.take(glance.parts());
            allowance.closes(glance.parts());
            Input read = glance.input(first.map(Named::of).orElse(name), source, bytes.length);
            Input input = first.map(other -> duplicate(name, source, bytes.length, Named.of(other)))
                    .orElse(read);
            bench.inOneStep(() -> {
                if (!nothingNew) {
                    bench.store().acquisitions().append(acquisition);
                }
                bench.store().inputs().put(read);
                bench.store().inputs().put(input);
                back(source, input);
                bench.serve(source, glance);
                bench.foldAgain(source);
            });
            if (!nothingNew) {
                acquired.came(acquisition);
            }
            acquired.first(source, read);
            forget(there, source);
            return new Taken(input, parts.taken, parts.lost);
        }

        /// What stood under this name no longer holds the bytes it held.
        private void forget(Optional<Input> there, SourceId source) {
            SourceId before = there.map(Input::source).orElse(null);
            if (before != null && !before.equals(source)) {
                acquired.forget(before);
            }
        }

        /// The parts of one container, in order.
        private final class Parts {
            final List<Input> taken = new ArrayList<>();
            final List<String> lost = new ArrayList<>();
            private final Named container;
            private final List<SourceId> inside;

            Parts(Named container, List<SourceId> inside) {
                this.container = container;
                this.inside = inside;
            }

            /// A part, and what was read in it ahead of its turn.
            ///
            /// @param known null where nothing is to be read ahead
            private record Ahead(
                    Part part,
                    @Nullable Known known,
                    @Nullable Glance glance) {}

            void take(List<Part> parts) {
                Iterator<Part> next = parts.iterator();
                Abreast<Ahead, Ahead> abreast = new Abreast<>(jobs, Parts::weighs, Parts.this::readAhead);
                try {
                    abreast.each(waiting -> next.hasNext() ? ahead(next.next()) : null, this::take);
                } catch (IOException e) {
                    throw new AssertionError("parts are in memory", e);
                }
                Set<String> said = new HashSet<>();
                for (Part part : parts) {
                    Named name = container.part(part.name());
                    if (!said.add(part.name())
                            || bench.store()
                                    .inputs()
                                    .find(name.path(), name.part())
                                    .isEmpty()) {
                        lost.add(name.toString());
                    }
                }
            }

            private static long weighs(Ahead ahead) {
                return ahead.part() instanceof Part.Held held ? Formats.weighs(held.bytes()) : 0;
            }

            /// Of a part that nothing is known of yet; any other is looked at in its turn.
            private Ahead ahead(Part part) {
                if (jobs == 1 || inside.size() > Allowance.DEEPEST || !(part instanceof Part.Held held)) {
                    return new Ahead(part, null, null);
                }
                SourceId source = Glance.sourceOf(held.bytes());
                if (inside.contains(source) || withdrawn.containsKey(source) || !acquired.isNew(source)) {
                    return new Ahead(part, null, null);
                }
                Known known = Known.of(List.of(acquisition(container.part(held.name()), source, said(held))));
                return new Ahead(part, known, null);
            }

            /// Nothing is known of it, so nothing is kept of its pictures.
            private Ahead readAhead(Ahead ahead) {
                Known known = ahead.known();
                if (known == null || !(ahead.part() instanceof Part.Held held)) {
                    return ahead;
                }
                SourceId source = Glance.sourceOf(held.bytes());
                return new Ahead(held, known, bench.look(source, known, held.bytes(), Transcript.NONE, false));
            }

            private void take(Ahead ahead) {
                Taken one = take(ahead, container.part(ahead.part().name()));
                taken.add(one.input());
                taken.addAll(one.parts());
                lost.addAll(one.lost());
            }

            private Taken take(Ahead ahead, Named name) {
                return switch (ahead.part()) {
                    case Part.Left left -> put(without(name, Glance.status(left.status()), left.reason(), 0));
                    case Part.Held held -> {
                        String refused = allowance.refused(held, Glance.sourceOf(held.bytes()), inside);
                        yield refused != null
                                ? put(without(name, Status.REFUSED, refused, held.bytes().length))
                                : OneFile.this.take(
                                        name,
                                        held.bytes(),
                                        said(held),
                                        inside,
                                        (source, known) -> glance(ahead, source, known, held.bytes()));
                    }
                };
            }

            private Glance glance(Ahead ahead, SourceId source, Known known, byte[] bytes) {
                Transcript kept = bench.transcript(source).orElse(Transcript.NONE);
                Glance read = ahead.glance();
                return read != null && known.equals(ahead.known()) && kept.equals(Transcript.NONE)
                        ? read
                        : bench.look(source, known, bytes, kept, again);
            }

            /// A person who gave a container speaks of all that it holds, and its own word comes after.
            private Description said(Part.Held held) {
                return byPerson.or(held.said());
            }
        }
    }

    /// Whether nothing is left to be done about an input, so that a retry leaves it alone.
    boolean done(Input input) {
        SourceId source = input.source();
        return input.status().done()
                || Failed.done(
                        input,
                        source != null && bench.store().readings().of(source).isPresent());
    }

    private void keep(SourceId source, byte[] bytes) {
        if (bench.store()
                .sources()
                .bytes(source)
                .filter(there -> Arrays.equals(there, bytes))
                .isEmpty()) {
            bench.store().sources().keep(bytes);
        }
    }

    private static List<SourceId> with(List<SourceId> inside, SourceId source) {
        List<SourceId> more = new ArrayList<>(inside);
        more.add(source);
        return List.copyOf(more);
    }

    private static Input without(Named name, Status status, String reason, int bytes) {
        return new Input(name.path(), name.part(), null, status, reason, bytes, 0, 0);
    }

    /// Other inputs that held these bytes before they were withdrawn, and hold them again.
    private void back(SourceId source, Input first) {
        for (Input other : bench.store().inputs().of(source)) {
            if (other.status() == Status.WITHDRAWN && !Named.of(other).equals(Named.of(first))) {
                bench.store().inputs().put(duplicate(Named.of(other), source, (int) other.bytes(), Named.of(first)));
            }
        }
    }

    private static Input duplicate(Named name, SourceId source, int bytes, Named first) {
        return new Input(name.path(), name.part(), source, Status.DUPLICATE, "the same bytes as " + first, bytes, 0, 0);
    }
}
