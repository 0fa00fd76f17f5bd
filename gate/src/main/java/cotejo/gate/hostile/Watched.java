package cotejo.gate.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The program as a process of its own, in a world of its own: a home, a place for temporary files and a working folder
/// that can be looked through afterwards; with its memory watched while it runs.
///
/// @param world the folder that holds all of them
record Watched(Path world) {
    private static final int HOURS = 2;
    private static final int LOOKS_EVERY = 50;

    /// What became of a run.
    ///
    /// @param out what it wrote to its standard output
    /// @param mainMegabytes the most memory the process itself held
    /// @param childMegabytes the most memory one of its children held
    record Ran(int exit, String out, String err, long mainMegabytes, long childMegabytes, long seconds) {}

    Ran run(List<String> words) throws IOException {
        for (String each : List.of("home", "tmp", "work")) {
            Files.createDirectories(world.resolve(each));
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1200m",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + world.resolve("tmp"),
                "-Duser.home=" + world.resolve("home"),
                "-cp",
                System.getProperty("java.class.path"),
                "cotejo.cli.Main"));
        command.addAll(words);
        Path out = world.resolve("out.txt");
        Path err = world.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(world.resolve("work").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("HOME", world.resolve("home").toString());
        builder.environment().put("TMPDIR", world.resolve("tmp").toString());
        long begun = System.nanoTime();
        Process process = builder.start();
        long most = 0;
        long mostOfChild = 0;
        try {
            while (!process.waitFor(LOOKS_EVERY, TimeUnit.MILLISECONDS)) {
                most = Math.max(most, megabytes(process.pid()));
                mostOfChild = Math.max(
                        mostOfChild,
                        process.descendants()
                                .mapToLong(child -> megabytes(child.pid()))
                                .max()
                                .orElse(0));
                if (System.nanoTime() - begun > TimeUnit.HOURS.toNanos(HOURS)) {
                    process.destroyForcibly();
                }
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        return new Ran(
                process.exitValue(),
                Files.readString(out, UTF_8),
                Files.readString(err, UTF_8),
                most,
                mostOfChild,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
    }

    /// The most memory a process has held so far, as the system counts it; 0 where it has gone, or nobody counts.
    private static long megabytes(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1_024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    /// Everything below the world, apart from what lies below one folder of it.
    TreeSet<String> everythingBut(Path folder) throws IOException {
        TreeSet<String> all = new TreeSet<>();
        try (Stream<Path> each = Files.walk(world)) {
            each.filter(file -> !file.startsWith(folder))
                    .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                    .forEach(file -> all.add(world.relativize(file).toString()));
        }
        return all;
    }
}
