package cotejo.casework;

import cotejo.casework.port.Acquisition;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.core.source.Description;
import cotejo.core.source.SourceId;
import cotejo.formats.Formats;
import cotejo.formats.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private Map<SourceId, Judgement> withdrawn = Map.of();

    Adding(Bench bench, Path caseFolder, AddOptions options) {
        this.bench = bench;
        this.caseFolder = caseFolder;
        this.options = options;
    }

    AddReport add(List<Path> paths, Progress progress) {
        bench.byThisCode();
        new Withdrawing(bench).finish();
        withdrawn = Judgement.withdrawn(bench.judgements());
        Settling settling = new Settling();
        List<Walk.Entry> entries = Walk.over(paths, caseFolder);
        List<Input> inputs = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        Iterator<Walk.Entry> next = entries.iterator();
        Abreast<Seen, Seen> abreast = new Abreast<>(options.jobs(), Seen::weighs, Seen::readAhead);
        try {
            abreast.each(waiting -> next.hasNext() ? look(next.next()) : null, seen -> {
                Input input = take(seen);
                inputs.add(input);
                files.add(seen.entry.file());
                progress.at(inputs.size(), entries.size(), input.path());
                settling.now();
            });
        } catch (IOException e) {
            throw new AssertionError("what a file cannot give is an outcome", e);
        }
        bench.settle();
        Metadata metadata = options.metadata();
        return new AddReport(
                inputs,
                inputs.stream().mapToInt(Input::figures).sum(),
                inputs.stream().allMatch(this::done),
                metadata == null ? List.of() : metadata.unusedAmong(files));
    }

    /// Collates now and then while files are added, so that a reader of the case sees lines grow; seldom enough that it
    /// takes a small share of the time, however large the blocks have become.
    private final class Settling {
        private static final int SHARE = 10;
        private static final long AT_LEAST = 10_000_000_000L;

        private long last = System.nanoTime();
        private long took;

        void now() {
            long begun = System.nanoTime();
            if (begun - last > Math.max(AT_LEAST, SHARE * took)) {
                bench.settle();
                last = System.nanoTime();
                took = last - begun;
            }
        }
    }

    /// A language that is not read is an outcome, not a failure, of a document and of a part of it.
    private boolean done(Input input) {
        SourceId source = input.source();
        Optional<ReadDocument> read = source == null || input.status().done() ? Optional.empty() : bench.read(source);
        return input.status().done()
                || input.status() == Status.UNSUPPORTED && read.isPresent()
                || input.status() == Status.PARTLY
                        && read.filter(each -> each.reading().whole()
                                        && input.reason().equals(each.reading().missing()))
                                .isPresent();
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
        private @Nullable Glance ahead;

        Seen(Walk.Entry entry, String path, @Nullable Input outcome, byte[] bytes, @Nullable Known expected) {
            this.entry = entry;
            this.path = path;
            this.outcome = outcome;
            this.bytes = bytes;
            this.expected = expected;
        }

        int weighs() {
            return bytes.length;
        }

        Seen readAhead() {
            if (expected != null) {
                ahead = bench.glance(Glance.sourceOf(bytes), expected, bytes);
            }
            return this;
        }

        Glance glance(SourceId source, Known known) {
            Glance read = ahead;
            return read != null && known.equals(expected) ? read : bench.glance(source, known, bytes);
        }
    }

    private Seen look(Walk.Entry entry) {
        String path = shown(entry.file());
        Status status = entry.status();
        if (status != null) {
            return instead(entry, new Input(path, "", null, status, entry.reason(), 0, 0, 0));
        }
        Metadata metadata = options.metadata();
        if (metadata != null && metadata.isFile(entry.file())) {
            String reason = "read as what is said of the other files";
            return instead(
                    entry,
                    new Input(
                            path,
                            "",
                            null,
                            Status.READ,
                            reason,
                            entry.file().toFile().length(),
                            0,
                            0));
        }
        try {
            long size = Files.size(entry.file());
            if (size > LIMITS.mostBytes() && LIMITS.tooLarge(size) instanceof Outcome.Refused refused) {
                return instead(entry, new Input(path, "", null, Status.REFUSED, refused.reason(), size, 0, 0));
            }
            byte[] bytes = Files.readAllBytes(entry.file());
            return new Seen(entry, path, null, bytes, expected(entry.file(), path, bytes));
        } catch (NoSuchFileException e) {
            return instead(
                    entry, new Input(path, "", null, Status.MISSING, "it went away while files were added", 0, 0, 0));
        } catch (IOException e) {
            String reason = "it cannot be read: " + e.getClass().getSimpleName();
            return instead(entry, new Input(path, "", null, Status.REFUSED, reason, 0, 0, 0));
        } catch (OutOfMemoryError e) {
            return instead(
                    entry,
                    new Input(path, "", null, Status.OUT_OF_MEMORY, "it needs more memory than there is", 0, 0, 0));
        }
    }

    private Seen instead(Walk.Entry entry, Input outcome) {
        return new Seen(entry, outcome.path(), outcome, new byte[0], null);
    }

    /// Bytes that are in the case already with all that is said of them now are not read again.
    private @Nullable Known expected(Path file, String path, byte[] bytes) {
        SourceId source = Glance.sourceOf(bytes);
        if (withdrawn.containsKey(source)) {
            return null;
        }
        List<Acquisition> acquisitions = bench.store().acquisitions().of(source);
        List<Acquisition> all = new ArrayList<>(acquisitions);
        all.add(acquisition(file, path, source));
        Known known = Known.of(all);
        return !acquisitions.isEmpty() && known.equals(Known.of(acquisitions)) ? null : known;
    }

    private Acquisition acquisition(Path file, String path, SourceId source) {
        return new Acquisition(source, path, "", bench.clock().instant(), "add", description(file));
    }

    private Input take(Seen seen) {
        Input outcome = seen.outcome;
        return outcome == null ? take(seen, seen.entry.file(), seen.path, seen.bytes) : put(outcome);
    }

    private Input take(Seen seen, Path file, String path, byte[] bytes) {
        SourceId source = Glance.sourceOf(bytes);
        Judgement gone = withdrawn.get(source);
        if (gone != null) {
            String reason = "these bytes were withdrawn " + gone.by();
            return put(new Input(path, "", null, Status.REFUSED, reason, bytes.length, 0, 0));
        }
        List<Acquisition> acquisitions = bench.store().acquisitions().of(source);
        Acquisition acquisition = acquisition(file, path, source);
        if (bench.store()
                .sources()
                .bytes(source)
                .filter(held -> Arrays.equals(held, bytes))
                .isEmpty()) {
            bench.store().sources().keep(bytes);
        }
        Optional<Input> before = bench.store()
                .inputs()
                .find(path, "")
                .filter(input -> source.equals(input.source()) && input.status() != Status.WITHDRAWN);
        if (before.isPresent() && saysNothingNew(acquisition, acquisitions)) {
            return before.get();
        }
        List<Acquisition> all = new ArrayList<>(acquisitions);
        all.add(acquisition);
        Known known = Known.of(all);
        Optional<Input> first = bench.store().inputs().of(source).stream()
                .filter(input -> input.status() != Status.DUPLICATE
                        && input.status() != Status.WITHDRAWN
                        && !input.path().equals(path))
                .findFirst();
        if (first.isPresent() && known.equals(Known.of(acquisitions))) {
            Input duplicate = duplicate(path, source, bytes.length, first.get());
            bench.inOneStep(() -> {
                bench.store().acquisitions().append(acquisition);
                bench.store().inputs().put(duplicate);
            });
            return duplicate;
        }
        Glance glance = seen.glance(source, known);
        Input read = glance.input(first.map(Input::path).orElse(path), source, bytes.length);
        Input input =
                first.map(other -> duplicate(path, source, bytes.length, other)).orElse(read);
        bench.inOneStep(() -> {
            bench.store().acquisitions().append(acquisition);
            bench.store().inputs().put(read);
            bench.store().inputs().put(input);
            back(source, input);
            bench.serve(source, glance);
            bench.foldAgain(source);
        });
        return input;
    }

    /// Other inputs that held these bytes before they were withdrawn, and hold them again.
    private void back(SourceId source, Input first) {
        for (Input other : bench.store().inputs().of(source)) {
            if (other.status() == Status.WITHDRAWN && !other.path().equals(first.path())) {
                bench.store().inputs().put(duplicate(other.path(), source, (int) other.bytes(), first));
            }
        }
    }

    private static Input duplicate(String path, SourceId source, int bytes, Input first) {
        return new Input(path, "", source, Status.DUPLICATE, "the same bytes as " + first.path(), bytes, 0, 0);
    }

    /// An outcome without bytes. It is told, but does not take the place of bytes that came from this path before: they
    /// are
    /// held, though the file has gone since.
    private Input put(Input input) {
        boolean held = bench.store()
                .inputs()
                .find(input.path(), input.part())
                .filter(before -> before.source() != null)
                .isPresent();
        if (!held) {
            bench.store().inputs().put(input);
        }
        return input;
    }

    private static boolean saysNothingNew(Acquisition acquisition, List<Acquisition> acquisitions) {
        List<Acquisition> ofPath = acquisitions.stream()
                .filter(each -> each.path().equals(acquisition.path()))
                .toList();
        if (ofPath.isEmpty()) {
            return false;
        }
        Description said = Known.of(ofPath).description();
        return acquisition.byPerson().or(said).equals(said);
    }

    private Description description(Path file) {
        Metadata metadata = options.metadata();
        return metadata == null
                ? options.byPerson()
                : metadata.of(file).map(row -> row.or(options.byPerson())).orElse(options.byPerson());
    }

    /// From the folder that holds the case for what lies below it: so a case and its documents can be moved together,
    /// and tell nobody where they lay. Else the whole path.
    private String shown(Path file) {
        Path parent = Walk.absolute(caseFolder).getParent();
        Path shown = parent != null && parent.getParent() != null && file.startsWith(parent)
                ? parent.relativize(file)
                : file;
        return shown.toString().replace('\\', '/');
    }
}
