package cotejo.casework;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What a case calls a file: from the folder that holds the case for what lies below it, so that a case and its
/// documents can be moved together, and tell nobody where they lay. Else the whole path.
///
/// A name is characters by UTF-8, whatever the system that runs this takes names for. A byte that is part of none is
/// written as in an address (`caf%E9.txt`), so that two such files are not one.
record Names(Path caseFolder) {
    private static final int HEX = 16;
    /// Bytes below are characters of ASCII.
    private static final int GUARDED = 0x80;

    String of(Path file) {
        Path parent = Walk.absolute(caseFolder).getParent();
        Path shown = parent != null && parent.getParent() != null && file.startsWith(parent)
                ? parent.relativize(file)
                : file;
        String plain = shown.toString();
        if (isFaithful(plain, shown)) {
            return guarded(plain.replace(File.separatorChar, '/'));
        }
        StringBuilder name = new StringBuilder(shown.isAbsolute() ? "/" : "");
        for (Path each : shown) {
            boolean first = name.isEmpty() || name.toString().equals("/");
            name.append(first ? "" : "/").append(decoded(each));
        }
        return name.toString();
    }

    /// Where the file of this name lies, if it has not gone.
    Path file(String name) {
        Path parent = Walk.absolute(caseFolder).getParent();
        Path own = escapes(name) || plain(name) == null ? decodedPath(name, parent) : null;
        if (own == null) {
            Path plain = plain(name);
            // Such a name no file here has: a case may come from a stranger.
            Path file = plain == null ? Path.of("") : plain;
            own = parent == null ? file : parent.resolve(file);
        }
        return Walk.absolute(own);
    }

    /// Null where it is no such name.
    private @Nullable Path decodedPath(String name, @Nullable Path parent) {
        try {
            Path path = Path.of(encoded(name, parent));
            return of(Walk.absolute(path)).equals(name) ? path : null;
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return null;
        }
    }

    /// What a name literally says that could be taken for a byte is written so that it cannot.
    private static String guarded(String name) {
        if (!escapes(name)) {
            return name;
        }
        StringBuilder guarded = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean taken = escaped(name, i) >= GUARDED || name.startsWith("%25", i);
            guarded.append(taken ? "%25" : name.substring(i, i + 1));
        }
        return guarded.toString();
    }

    /// Whether a path is the same after it was written in characters.
    private static boolean isFaithful(String written, Path path) {
        try {
            return written.indexOf('\ufffd') < 0 && Path.of(written).equals(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /// Null where the name has characters that this system's names have not.
    private static @Nullable Path plain(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /// Whether a byte of 0x80 and more, or a guarded sign, is written as in an address.
    private static boolean escapes(String name) {
        for (int i = name.indexOf('%'); i >= 0; i = name.indexOf('%', i + 1)) {
            if (escaped(name, i) >= GUARDED || name.startsWith("%25", i)) {
                return true;
            }
        }
        return false;
    }

    /// The byte that is written here; -1 for none.
    private static int escaped(String name, int at) {
        int high = at + 2 < name.length() ? Character.digit(name.charAt(at + 1), HEX) : -1;
        int low = at + 2 < name.length() ? Character.digit(name.charAt(at + 2), HEX) : -1;
        return name.charAt(at) == '%' && high >= 0 && low >= 0 ? high * HEX + low : -1;
    }

    /// One part of a path, by UTF-8.
    private static String decoded(Path part) {
        String raw = part.toUri().getRawPath();
        String last = raw.substring(raw.lastIndexOf('/', raw.length() - 2) + 1).replaceAll("/$", "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < last.length(); i++) {
            int escaped = escaped(last, i);
            bytes.write(escaped >= 0 ? escaped : last.charAt(i));
            i += escaped >= 0 ? 2 : 0;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes.toByteArray());
        CharBuffer out = CharBuffer.allocate(in.capacity());
        StringBuilder name = new StringBuilder();
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        while (in.hasRemaining()) {
            CoderResult result = utf8.decode(in, out, true);
            name.append(guarded(out.flip().toString()));
            out.clear();
            for (int i = 0; result.isError() && i < result.length(); i++) {
                name.append("%%%02X".formatted(in.get() & 0xff));
            }
            utf8.reset();
        }
        return name.toString();
    }

    /// An address of the same file: of an absolute name its own, of another one below the folder it is resolved in.
    private static URI encoded(String name, @Nullable Path parent) {
        StringBuilder uri = new StringBuilder();
        if (!name.startsWith("/") && parent != null) {
            uri.append(parent.toUri().getRawPath());
        }
        for (int i = 0; i < name.length(); i++) {
            if (escaped(name, i) >= GUARDED || name.startsWith("%25", i)) {
                uri.append(name, i, i + 3);
                i += 2;
                continue;
            }
            int c = name.codePointAt(i);
            for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                boolean bare =
                        each > 0 && (Character.isLetterOrDigit(each) || each == '/' || each == '.' || each == '-');
                uri.append(bare ? String.valueOf((char) each) : "%%%02X".formatted(each & 0xff));
            }
            i += Character.charCount(c) - 1;
        }
        return URI.create("file://" + uri);
    }
}
