package cotejo.gate.throughput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Writes an archive into a folder, a thousand documents to a folder below; their names are in the order they were
/// published. One document is in memory at a time.
final class Printing {
    private static final int TOGETHER = 1_000;

    private Printing() {}

    static void print(Newsroom newsroom, int documents, Path folder) throws IOException {
        Path below = folder;
        for (int number = 0; number < documents; number++) {
            if (number % TOGETHER == 0) {
                below = Files.createDirectories(folder.resolve(String.format(Locale.ROOT, "%04d", number / TOGETHER)));
            }
            Files.writeString(
                    below.resolve(String.format(Locale.ROOT, "%07d.txt", number)),
                    newsroom.article(number).text());
        }
    }
}
