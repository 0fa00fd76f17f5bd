package cotejo.serving.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Files that come with the program.
public final class Resources {
    private Resources() {}

    /// @param beside a class in whose folder it lies
    /// @param name of the file; of one that begins with a stroke, its path from the root
    public static byte[] read(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
