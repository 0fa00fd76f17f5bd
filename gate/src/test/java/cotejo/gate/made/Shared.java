package cotejo.gate.made;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// The measuring data beside the checkout. A test that wants it and does not find it says so where nobody reads past
/// it,
/// and is skipped.
public final class Shared {
    private Shared() {}

    public static Path folder() {
        Path folder =
                Path.of(System.getProperty("cotejo.shared", "../../shared")).normalize();
        if (!Files.isDirectory(folder.resolve("gold")) || !Files.isDirectory(folder.resolve("bench"))) {
            String message =
                    "MEASURING DATA IS ABSENT: quality is NOT checked. Lay it at ../shared or give -Dcotejo.shared=PATH";
            System.out.println("=".repeat(100) + "\n= " + message + "\n" + "=".repeat(100));
            Assumptions.abort(message);
        }
        return folder;
    }

    /// The project's root.
    public static Path root() {
        return Path.of(System.getProperty("cotejo.root", ".."));
    }
}
