package cotejo.gate.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import cotejo.gate.corpus.Corpus;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A folder of good files, of the same files in ruins, of files that mean harm, and of files with strange names.
///
/// @param folder that is filled
/// @param seed of what chance decides
record Field(Path folder, long seed) {
    private static final int CUTS = 4;
    private static final int FLIPS = 3;
    private static final long SPARSE = 2L << 30;
    private static final byte[] TEXT = "Some 7 soldiers deserted in 2010, the ministry said.\n".getBytes(UTF_8);

    void fill(Bad bad) throws IOException {
        Random chance = new Random(seed);
        List<Corpus.Plain> samples = Corpus.samples();
        for (Corpus.Plain sample : samples) {
            write("good/" + sample.name(), sample.bytes());
            for (int i = 0; i < CUTS; i++) {
                int at = 1 + chance.nextInt(sample.bytes().length - 1);
                write("cut/" + i + "-" + sample.name(), Arrays.copyOf(sample.bytes(), at));
            }
            for (int i = 0; i < FLIPS; i++) {
                write("flipped/" + i + "-" + sample.name(), flipped(sample.bytes(), chance));
            }
            write("misnamed/" + sample.name() + ".txt", sample.bytes());
            write("misnamed/" + sample.name() + ".pdf", sample.bytes());
        }
        for (String suffix : List.of("txt", "html", "pdf", "docx", "xlsx", "zip", "eml", "csv", "warc", "png")) {
            write("empty/none." + suffix, new byte[0]);
        }
        for (Map.Entry<String, byte[]> each : bad.files().entrySet()) {
            write("bad/" + each.getKey(), each.getValue());
        }
        names();
        special();
    }

    private static byte[] flipped(byte[] bytes, Random chance) {
        byte[] flipped = bytes.clone();
        for (int i = 0; i < 1 + chance.nextInt(8); i++) {
            flipped[chance.nextInt(flipped.length)] ^= (byte) (1 << chance.nextInt(8));
        }
        return flipped;
    }

    private void names() throws IOException {
        for (String name : List.of(
                "CON",
                "nul.txt",
                "aux.pdf",
                "-rf.txt",
                "--help",
                "a b.txt",
                " lead.txt",
                "trail .txt",
                "semi;colon.txt",
                "dollar$HOME.txt",
                "back`tick`.txt",
                "quote\"'.txt",
                "new\nline.txt",
                "esc\u001b[31m.txt",
                "\u202Etxt.gpj.txt",
                "\uD83D\uDCA3.txt",
                "مرحبا.txt",
                "ñandú.txt",
                "n\u0303andu\u0301.txt",
                "%2e%2e%2f.txt",
                "=cmd()|calc.txt",
                "@SUM(1).txt",
                "x".repeat(240) + ".txt",
                "a!",
                "a!/b.txt",
                ".hidden.txt",
                "...",
                "~.txt",
                "*?.txt")) {
            try {
                write("names/" + name, TEXT);
            } catch (InvalidPathException | FileSystemException e) {
                // This system knows no such name.
            }
        }
    }

    private void special() throws IOException {
        Files.createDirectories(folder.resolve("special"));
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("special/sparse.txt").toFile(), "rw")) {
            sparse.setLength(SPARSE);
        }
        Files.createSymbolicLink(folder.resolve("special/link"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(folder.resolve("special/zero"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("special/circle"), Path.of("."));
        Files.createSymbolicLink(folder.resolve("special/nowhere"), Path.of("gone"));
        Path deep = folder.resolve("special/deep");
        for (int i = 0; i < 100; i++) {
            deep = deep.resolve("d");
        }
        Files.createDirectories(deep);
        Files.write(deep.resolve("a.txt"), TEXT);
        try {
            new ProcessBuilder("mkfifo", folder.resolve("special/pipe").toString())
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // This system makes no pipes.
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(file, bytes);
    }
}
