package cotejo.casework;

import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.core.source.Description;
import cotejo.core.source.SourceId;
import cotejo.core.source.Transcript;
import cotejo.formats.Formats;
import cotejo.formats.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Adds files to a case, one after another, each in one step: its bytes are on disk before anything names them, then
/// how it was obtained, what became of it, what was read in it, and which blocks that changes are put together or not
/// at all. So a process that ends at any moment leaves a case that holds every file it had acknowledged; blocks it did
/// not come to collate are marked, and collated by whoever opens the case next.
///
/// Some documents may be read ahead, side by side; the case takes them in one by one, as if each had been read then.
final class Adding {
    private static final Formats LIMITS = new Formats();

    private final Bench bench;
    private final Path caseFolder;
    private final AddOptions options;
    private final Names names;
    private final Taking taking;

    Adding(Bench bench, Path caseFolder, AddOptions options) {
        this.bench = bench;
        this.caseFolder = caseFolder;
        this.options = options;
        this.names = new Names(caseFolder);
        this.taking = new Taking(bench, options.jobs());
    }

    AddReport add(List<Path> paths, Progress progress) {
        return first(Walk.over(paths, caseFolder), progress);
    }

    /// Adds all that a walk came by.
    AddReport first(List<Walk.Entry> entries, Progress progress) {
        Metadata metadata = options.metadata();
        List<Path> files = entries.stream().map(Walk.Entry::file).toList();
        return take(entries, metadata == null ? List.of() : metadata.unusedAmong(files), progress);
    }

    /// Tries what failed once more.
    AddReport retry(List<Path> among, Progress progress) {
        return take(new Failed(bench, caseFolder).entries(among), List.of(), progress);
    }

    /// Adds what came later.
    AddReport more(List<Walk.Entry> entries) {
        return take(entries, List.of(), Progress.NONE);
    }

    private AddReport take(List<Walk.Entry> entries, List<String> warnings, Progress progress) {
        bench.byThisCode();
        new Withdrawing(bench).finish();
        taking.begin();
        Settling settling = new Settling();
        List<Input> inputs = new ArrayList<>();
        List<Input> parts = new ArrayList<>();
        List<String> unsaid = new ArrayList<>();
        long bytes = entries.stream().mapToLong(Walk.Entry::bytes).sum();
        AtomicLong read = new AtomicLong();
        Iterator<Walk.Entry> next = entries.iterator();
        Abreast<Seen, Seen> abreast = new Abreast<>(options.jobs(), Seen::weighs, Seen::readAhead);
        try {
            abreast.each(
                    waiting -> next.hasNext() ? look(next.next()) : null,
                    seen -> {
                        Taking.Taken taken = take(seen);
                        inputs.add(taken.input());
                        parts.addAll(taken.parts());
                        unsaid.addAll(taken.lost());
                        read.addAndGet(seen.entry.bytes());
                        progress.at(
                                new Progress.Extent(
                                        inputs.size(),
                                        entries.size(),
                                        taking.held(),
                                        read.get(),
                                        bytes,
                                        taking.heldBytes()),
                                taken.input().path());
                        settling.now();
                    },
                    options.stop());
        } catch (IOException e) {
            throw new AssertionError("what a file cannot give is an outcome", e);
        }
        boolean stopped = options.stop().asked() && inputs.size() < entries.size();
        if (!stopped || settling.isQuick()) {
            bench.settle();
        }
        unsaid.addAll(lost(stopped ? entries.subList(0, inputs.size()) : entries, inputs));
        List<Input> all = Stream.concat(inputs.stream(), parts.stream()).toList();
        return new AddReport(
                inputs,
                parts,
                entries.size(),
                stopped,
                unsaid,
                all.stream().mapToInt(Input::figures).sum(),
                all.stream().allMatch(taking::done),
                warnings);
    }

    /// Expected is what was read and what failed: every file has an outcome of its own, told and kept. Whatever
    /// is wrong with the code above, this is to find it.
    private List<String> lost(List<Walk.Entry> entries, List<Input> inputs) {
        List<String> lost = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String name = name(entries.get(i).file());
            boolean told = i < inputs.size() && inputs.get(i).path().equals(name);
            if (!seen.add(name)
                    || !told
                    || bench.store().inputs().find(name, "").isEmpty()) {
                lost.add(name);
            }
        }
        return lost;
    }

    /// Collates now and then while files are added, so that a reader of the case sees lines grow; seldom enough that it
    /// takes a small share of the time, however large the blocks have become.
    private final class Settling {
        private static final int SHARE = 10;
        private static final long AT_LEAST = 10_000_000_000L;
        private static final long QUICK = 1_000_000_000L;

        private long last = System.nanoTime();
        private long took;

        /// Whether what was marked since the last time can be collated while somebody waits for the end.
        boolean isQuick() {
            return took < QUICK;
        }

        void now() {
            long begun = System.nanoTime();
            if (begun - last > Math.max(AT_LEAST, SHARE * took)) {
                bench.settle();
                last = System.nanoTime();
                took = last - begun;
            }
        }
    }

    /// A file that was looked at: with its bytes, or with what became of it instead.
    private final class Seen {
        final Walk.Entry entry;
        final String path;
        final @Nullable Input outcome;
        final byte[] bytes;
        /// What will be known of the bytes when their turn comes, as far as can be told before; null where they need
        /// not be read.
        private final @Nullable Known expected;
        /// What was kept of its pictures when it was looked at.
        private final Transcript kept;
        private @Nullable Glance ahead;

        Seen(
                Walk.Entry entry,
                String path,
                @Nullable Input outcome,
                byte[] bytes,
                @Nullable Known expected,
                Transcript kept) {
            this.entry = entry;
            this.path = path;
            this.outcome = outcome;
            this.bytes = bytes;
            this.expected = expected;
            this.kept = kept;
        }

        long weighs() {
            return Formats.weighs(bytes);
        }

        Seen readAhead() {
            if (expected != null) {
                ahead = bench.look(Glance.sourceOf(bytes), expected, bytes, kept, entry.isAgain());
            }
            return this;
        }

        Glance glance(SourceId source, Known known) {
            Glance read = ahead;
            Transcript now = bench.transcript(source).orElse(Transcript.NONE);
            return read != null && known.equals(expected) && now.equals(kept)
                    ? read
                    : bench.look(source, known, bytes, now, entry.isAgain());
        }
    }

    private String name(Path file) {
        Received received = options.received();
        return received == null ? names.of(file) : received.name(file, names);
    }

    private Seen look(Walk.Entry entry) {
        String path = name(entry.file());
        Input unread = unread(entry, path);
        if (unread == null) {
            try {
                byte[] bytes = Files.readAllBytes(entry.file());
                return seen(entry, path, bytes);
            } catch (NoSuchFileException e) {
                unread = without(path, Status.MISSING, "it went away while files were added");
            } catch (IOException e) {
                unread = without(
                        path,
                        Status.REFUSED,
                        "it cannot be read: " + e.getClass().getSimpleName());
            } catch (OutOfMemoryError e) {
                unread = without(path, Status.OUT_OF_MEMORY, "it needs more memory than there is");
            }
        }
        byte[] held = entry.isAgain() && unread.bytes() == 0 ? held(path) : null;
        return held == null
                ? new Seen(entry, path, unread, new byte[0], null, Transcript.NONE)
                : seen(entry, path, held);
    }

    private Seen seen(Walk.Entry entry, String path, byte[] bytes) {
        return new Seen(
                entry,
                path,
                null,
                bytes,
                expected(entry, path, bytes),
                bench.transcript(Glance.sourceOf(bytes)).orElse(Transcript.NONE));
    }

    /// What became of a file whose bytes need not be looked at; null for any other.
    private @Nullable Input unread(Walk.Entry entry, String path) {
        Status status = entry.status();
        if (status != null) {
            return without(path, status, entry.reason());
        }
        long size = Walk.size(entry.file());
        Metadata metadata = options.metadata();
        if (metadata != null && metadata.isFile(entry.file())) {
            return new Input(path, "", null, Status.READ, "read as what is said of the other files", size, 0, 0);
        }
        return size > LIMITS.mostBytes() && LIMITS.tooLarge(size) instanceof Outcome.Refused refused
                ? new Input(path, "", null, Status.REFUSED, refused.reason(), size, 0, 0)
                : null;
    }

    private static Input without(String path, Status status, String reason) {
        return new Input(path, "", null, status, reason, 0, 0, 0);
    }

    /// The bytes that came from a path before, for a file that cannot be had any more.
    private byte @Nullable [] held(String path) {
        return bench.store()
                .inputs()
                .find(path, "")
                .map(Input::source)
                .flatMap(bench::bytes)
                .orElse(null);
    }

    /// Bytes that are in the case already with all that is said of them now are not read again.
    private @Nullable Known expected(Walk.Entry entry, String path, byte[] bytes) {
        SourceId source = Glance.sourceOf(bytes);
        if (taking.isWithdrawn(source)) {
            return null;
        }
        Acquired acquired = taking.acquired();
        Known known = acquired.with(taking.acquisition(Named.file(path), source, description(entry.file())));
        return !entry.isAgain() && !acquired.isNew(source) && known.equals(acquired.known(source)) ? null : known;
    }

    private Taking.Taken take(Seen seen) {
        Input outcome = seen.outcome;
        return outcome == null
                ? taking.take(
                        Named.file(seen.path),
                        seen.bytes,
                        description(seen.entry.file()),
                        seen.entry.isAgain(),
                        seen::glance)
                : taking.put(outcome);
    }

    private Description description(Path file) {
        Metadata metadata = options.metadata();
        return metadata == null
                ? options.byPerson()
                : metadata.of(file).map(row -> row.or(options.byPerson())).orElse(options.byPerson());
    }
}
