package cotejo.casework;

import cotejo.formats.scratch.Scratch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Files that somebody sent, which lie nowhere: they stay in a folder of their own until the case has taken them, and
/// are called by the time they came. What they call themselves is not trusted.
public final class Received implements AutoCloseable {
    private static final String SCRATCH = "cotejo-received-";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss").withZone(ZoneOffset.UTC);
    /// Bytes of a name; file systems take no more than 255.
    private static final int LONGEST = 180;
    private static final int DEEPEST = 20;

    private final Path folder;
    private final String called;
    private int files;

    private Received(Path folder, String called) {
        this.folder = folder;
        this.called = called;
    }

    /// @param now when they came
    public static Received at(Instant now) throws IOException {
        return new Received(Scratch.make(SCRATCH), "received " + TIME.format(now));
    }

    /// A folder where what is on its way waits until it is there; where this process is killed, the next one takes it
    /// away.
    public static Path waiting() throws IOException {
        return Scratch.make(SCRATCH);
    }

    public Path folder() {
        return folder;
    }

    public int files() {
        return files;
    }

    /// Takes one; of several that call themselves the same each has a number.
    ///
    /// @param name as it was sent, perhaps with folders
    public void take(String name, InputStream bytes) throws IOException {
        Path there = folder;
        String[] parts = name.replace('\\', '/').split("/");
        for (int i = Math.max(0, parts.length - DEEPEST); i < parts.length - 1; i++) {
            String part = harmless(parts[i]);
            there = part.isEmpty() ? there : there.resolve(part);
        }
        Files.createDirectories(there);
        String last = parts.length == 0 ? "" : harmless(parts[parts.length - 1]);
        Path file = free(there, last.isEmpty() ? "unnamed" : last);
        Files.copy(bytes, file);
        files++;
    }

    /// Neither a way out of the folder nor what no file system takes.
    private static String harmless(String part) {
        String plain = part.strip();
        if (plain.equals(".") || plain.equals("..")) {
            return "";
        }
        StringBuilder name = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < plain.length() && bytes < LONGEST; ) {
            int c = plain.codePointAt(i);
            int taken =
                    Character.isISOControl(c) || c == 0xfffd || Character.getType(c) == Character.SURROGATE ? '_' : c;
            name.appendCodePoint(taken);
            bytes += Character.toString(taken).getBytes(StandardCharsets.UTF_8).length;
            i += Character.charCount(c);
        }
        return name.toString();
    }

    private static Path free(Path folder, String name) {
        Path file = folder.resolve(name);
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        String ending = dot <= 0 ? "" : name.substring(dot);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(stem + " (" + i + ")" + ending);
        }
        return file;
    }

    /// What the case calls one of these files; any other as it is called otherwise.
    ///
    /// @param otherwise names a path
    String name(Path file, Names otherwise) {
        String name = otherwise.of(file);
        return file.startsWith(folder)
                ? called + name.substring(otherwise.of(folder).length())
                : name;
    }

    @Override
    public void close() {
        Scratch.clear(SCRATCH, folder);
    }
}
