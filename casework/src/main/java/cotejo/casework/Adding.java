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
import java.util.List;
import java.util.Optional;

/// Adds files to a case, one after another, each in one step: its bytes are on disk before anything names them, then
/// how it
/// was obtained, what became of it, what was read in it, and which blocks that changes are put together or not at all.
/// So
/// a process that ends at any moment leaves a case that holds every file it had acknowledged; blocks it did not come to
/// collate are marked, and collated by whoever opens the case next.
final class Adding {
    private static final Formats LIMITS = new Formats();

    private final Bench bench;
    private final Path caseFolder;
    private final AddOptions options;

    Adding(Bench bench, Path caseFolder, AddOptions options) {
        this.bench = bench;
        this.caseFolder = caseFolder;
        this.options = options;
    }

    AddReport add(List<Path> paths, Progress progress) {
        bench.byThisCode();
        Settling settling = new Settling();
        List<Walk.Entry> entries = Walk.over(paths, caseFolder);
        List<Input> inputs = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (Walk.Entry entry : entries) {
            Input input = take(entry);
            inputs.add(input);
            files.add(entry.file());
            progress.at(inputs.size(), entries.size(), input.path());
            settling.now();
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

    private boolean done(Input input) {
        SourceId source = input.source();
        return input.status().done()
                || input.status() == Status.UNSUPPORTED
                        && source != null
                        && bench.store().readings().of(source).isPresent();
    }

    private Input take(Walk.Entry entry) {
        String path = shown(entry.file());
        Status status = entry.status();
        if (status != null) {
            return put(new Input(path, "", null, status, entry.reason(), 0, 0, 0));
        }
        Metadata metadata = options.metadata();
        if (metadata != null && metadata.isFile(entry.file())) {
            String reason = "read as what is said of the other files";
            return put(new Input(
                    path, "", null, Status.READ, reason, entry.file().toFile().length(), 0, 0));
        }
        try {
            long size = Files.size(entry.file());
            return size > LIMITS.mostBytes() && LIMITS.tooLarge(size) instanceof Outcome.Refused refused
                    ? put(new Input(path, "", null, Status.REFUSED, refused.reason(), size, 0, 0))
                    : take(entry.file(), path, Files.readAllBytes(entry.file()));
        } catch (NoSuchFileException e) {
            return put(new Input(path, "", null, Status.MISSING, "it went away while files were added", 0, 0, 0));
        } catch (IOException e) {
            return put(new Input(
                    path,
                    "",
                    null,
                    Status.REFUSED,
                    "it cannot be read: " + e.getClass().getSimpleName(),
                    0,
                    0,
                    0));
        } catch (OutOfMemoryError e) {
            return put(new Input(path, "", null, Status.OUT_OF_MEMORY, "it needs more memory than there is", 0, 0, 0));
        }
    }

    private Input take(Path file, String path, byte[] bytes) {
        SourceId source = Glance.sourceOf(bytes);
        List<Acquisition> acquisitions = bench.store().acquisitions().of(source);
        Acquisition acquisition =
                new Acquisition(source, path, "", bench.clock().instant(), "add", description(file));
        if (bench.store()
                .sources()
                .bytes(source)
                .filter(held -> Arrays.equals(held, bytes))
                .isEmpty()) {
            bench.store().sources().keep(bytes);
        }
        Optional<Input> before = bench.store().inputs().find(path, "").filter(input -> source.equals(input.source()));
        if (before.isPresent() && saysNothingNew(acquisition, acquisitions)) {
            return before.get();
        }
        List<Acquisition> all = new ArrayList<>(acquisitions);
        all.add(acquisition);
        Known known = Known.of(all);
        Optional<Input> first = bench.store().inputs().of(source).stream()
                .filter(input ->
                        input.status() != Status.DUPLICATE && !input.path().equals(path))
                .findFirst();
        if (first.isPresent() && known.equals(Known.of(acquisitions))) {
            Input duplicate = duplicate(path, source, bytes.length, first.get());
            bench.store().inOneStep(() -> {
                bench.store().acquisitions().append(acquisition);
                bench.store().inputs().put(duplicate);
            });
            return duplicate;
        }
        Glance glance = bench.glance(source, known, bytes);
        Input read = glance.input(first.map(Input::path).orElse(path), source, bytes.length);
        Input input =
                first.map(other -> duplicate(path, source, bytes.length, other)).orElse(read);
        bench.store().inOneStep(() -> {
            bench.store().acquisitions().append(acquisition);
            bench.store().inputs().put(read);
            bench.store().inputs().put(input);
            bench.serve(source, glance);
            bench.foldAgain(source);
        });
        return input;
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
