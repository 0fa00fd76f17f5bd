package cotejo.casework;

import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.core.claim.Reading;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The inputs of a case that something is left to be done about: what could not be read, or not all of it.
final class Failed {
    private final Bench bench;
    private final Path caseFolder;
    private final Names names;

    Failed(Bench bench, Path caseFolder) {
        this.bench = bench;
        this.caseFolder = caseFolder;
        this.names = new Names(caseFolder);
    }

    /// A language that is not read is an outcome, not a failure, of a document and of a part of it.
    ///
    /// @param held whether a document was made of it
    static boolean done(Input input, boolean held) {
        return input.status().done()
                || held && input.status() == Status.UNSUPPORTED
                || held && input.status() == Status.PARTLY && Reading.lacksLanguagesAlone(input.reason());
    }

    List<Input> inputs() {
        Given given = Given.of(bench.store());
        return given.inputs().stream().filter(given::failed).toList();
    }

    /// What is to be tried again.
    ///
    /// @param among only these files, and those below these folders; all where none is named
    List<Walk.Entry> entries(List<Path> among) {
        List<Path> named = among.stream().map(Walk::absolute).toList();
        Map<Path, Walk.Entry> entries = new LinkedHashMap<>();
        for (Input input : inputs()) {
            Path file = names.file(input.path());
            // Such a name as no file was ever added by may lead anywhere: a case may come from a stranger.
            boolean ours = names.of(file).equals(input.path());
            if (ours && (named.isEmpty() || named.stream().anyMatch(file::startsWith))) {
                List<Walk.Entry> found =
                        named.contains(file) ? Walk.over(List.of(file), caseFolder) : Walk.again(file, caseFolder);
                found.stream()
                        .filter(entry -> entry.file().equals(file) || isNew(entry.file()))
                        .forEach(entry -> entries.putIfAbsent(entry.file(), entry.again()));
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    entries.putIfAbsent(file, folder(file));
                }
            }
        }
        return List.copyOf(entries.values());
    }

    /// A folder that could not be read, or was not there, can be now: what is below it is taken like any other file.
    private static Walk.Entry folder(Path file) {
        return new Walk.Entry(file, Status.READ, "a folder: what is below it was taken, each by its own name").again();
    }

    private boolean isNew(Path file) {
        return bench.store().inputs().find(names.of(file), "").isEmpty();
    }
}
