package cotejo.formats.apart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A folder for what parsers put aside for a while. It goes with the process: when nobody asks any more the process
/// takes it away, and where that was ended, whoever ended it.
final class Scratch {
    private static final String NAME = "cotejo-apart-";

    private Scratch() {}

    static Path make() throws IOException {
        return Files.createTempDirectory(NAME);
    }

    /// Takes away a folder that [#make] made, and no other.
    static void clear(Path folder) {
        Path name = folder.getFileName();
        if (name == null || !name.toString().startsWith(NAME)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // It stands among temporary files: whoever clears those will find it.
        }
    }
}
