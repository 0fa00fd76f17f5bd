package cotejo.gate.floors;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Short digests (the first sixteen hexadecimal digits of SHA-256) of what a floor was pinned on.
public final class Digest {
    private static final int DIGITS = 16;

    private Digest() {}

    /// Of one line of text.
    public static String of(String line) {
        return hex(sha256().digest(line.getBytes(UTF_8)));
    }

    /// Of data: names and bytes of the files given and of all files below the folders given.
    public static String data(Path shared, List<String> places) {
        MessageDigest digest = sha256();
        for (String place : places) {
            for (Path file : files(shared.resolve(place))) {
                digest.update(name(shared, file));
                digest.update(bytes(file));
            }
        }
        return hex(digest.digest());
    }

    /// Of a suite's scorer: its package, the package all suites share, and their tables. Comments and white space do
    /// not
    /// count, so that a floor outlives a better sentence.
    public static String scorer(Path root, String suite) {
        Path main = root.resolve("gate").resolve("src").resolve("main");
        MessageDigest digest = sha256();
        for (String place :
                List.of("java/cotejo/gate/score", "java/cotejo/gate/" + suite, "resources/cotejo/gate/" + suite)) {
            for (Path file : files(main.resolve(place))) {
                digest.update(name(main, file));
                digest.update(substance(file));
            }
        }
        return hex(digest.digest());
    }

    private static byte[] substance(Path file) {
        StringBuilder substance = new StringBuilder();
        new String(bytes(file), UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("//") && !line.startsWith("#") && !line.startsWith("import "))
                .forEach(line ->
                        line.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> substance.append((char) c)));
        return substance.toString().getBytes(UTF_8);
    }

    private static byte[] name(Path from, Path file) {
        return (from.relativize(file).toString().replace('\\', '/') + "\n").getBytes(UTF_8);
    }

    private static List<Path> files(Path place) {
        if (!Files.exists(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    }
}
