package cotejo.storing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Pages of invented figures, for tests that need many.
final class Pages {
    private static final String[] FORCES = {"army", "navy", "police"};
    private static final String[] VERBS = {"deserted", "killed", "left"};
    private static final String[] VOICES = {"SEDENA", "Milenio", "EFE"};

    private Pages() {}

    static void write(Path folder, int many, long seed) throws IOException {
        Random random = new Random(seed);
        Files.createDirectories(folder);
        for (int i = 0; i < many; i++) {
            Files.writeString(folder.resolve("page-%03d.txt".formatted(i)), page(random));
        }
    }

    static String page(Random random) {
        StringBuilder text = new StringBuilder("A report about those who left the forces\n\n");
        for (int i = 0; i < 6; i++) {
            text.append(random.nextInt(3) == 0 ? "Some " : "It is said that ")
                    .append(1 + random.nextInt(5))
                    .append(',')
                    .append(100 + random.nextInt(9) * 100)
                    .append(" soldiers of the ")
                    .append(FORCES[random.nextInt(3)])
                    .append(' ')
                    .append(VERBS[random.nextInt(3)])
                    .append(" in ")
                    .append(2001 + random.nextInt(4))
                    .append(", according to ")
                    .append(VOICES[random.nextInt(3)])
                    .append(" in a report of some length.\n\n");
        }
        return text.toString();
    }
}
