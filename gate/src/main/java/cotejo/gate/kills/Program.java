package cotejo.gate.kills;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The real program, `cotejo.cli.Main`, in a process of its own, as it runs on a terminal: there it says on standard
/// error how many files it has taken. What it says so is acknowledged, and must be there whatever comes after.
final class Program {
    private static final String MAIN = "cotejo.cli.Main";
    private static final Pattern TAKEN = Pattern.compile("reading ([0-9,]+) of [0-9,]+ files?");
    /// The line is taken away when all files are taken.
    private static final String LINE_TAKEN_AWAY = "\r\u001b[K";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /// What a process that is no longer asked may take to see that.
    private static final Duration TO_END = Duration.ofSeconds(20);

    private final Process process;
    private final long started = System.nanoTime();
    private final StringBuilder errors = new StringBuilder();
    private final Thread listening;
    private List<ProcessHandle> others = List.of();
    private long firstTaken;
    private long allTaken;
    private int taken;

    private Program(Process process) {
        this.process = process;
        this.listening = Thread.ofVirtual().start(this::listen);
    }

    /// What is needed to start it.
    ///
    /// @param classPath on which it stands
    /// @param temporary for what it puts aside for a while; is made
    record Start(String classPath, Path temporary) {
        Program of(List<String> arguments) throws IOException {
            Files.createDirectories(temporary);
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    // It runs for seconds.
                    "-XX:TieredStopAtLevel=1",
                    "-XX:-UsePerfData",
                    "-Xmx1g",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Djava.awt.headless=true",
                    "-Dcotejo.terminal=err",
                    "-Djava.io.tmpdir=" + temporary,
                    "-cp",
                    classPath,
                    MAIN));
            command.addAll(arguments);
            ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            // As the launcher does: names of files are bytes, and only so does Java see all of them.
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().put("TERM", "xterm");
            return new Program(builder.start());
        }
    }

    private void listen() {
        byte[] some = new byte[4_096];
        try (InputStream in = process.getErrorStream()) {
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                hear(new String(some, 0, n, UTF_8));
            }
        } catch (IOException e) {
            // It was ended: nothing more is said.
            return;
        }
    }

    private synchronized void hear(String words) {
        errors.append(words);
        Matcher said = TAKEN.matcher(errors);
        int from = Math.max(0, errors.length() - words.length() - 200);
        while (said.find(from)) {
            if (firstTaken == 0) {
                firstTaken = System.nanoTime();
            }
            taken = Math.max(taken, Integer.parseInt(said.group(1).replace(",", "")));
            from = said.end();
        }
        if (allTaken == 0 && taken > 0 && errors.toString().endsWith(LINE_TAKEN_AWAY)) {
            allTaken = System.nanoTime();
        }
    }

    /// How many files it has said to have taken.
    synchronized int taken() {
        return taken;
    }

    private synchronized boolean allIsTaken() {
        return allTaken != 0;
    }

    /// What it said on standard error.
    synchronized String said() {
        return errors.toString();
    }

    /// Waits for its own end.
    ///
    /// @return what it exits with
    int end() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
        listening.join();
        return process.exitValue();
    }

    /// How it went, once it has ended.
    synchronized Course course(long ended) {
        long first = firstTaken == 0 ? ended : firstTaken;
        long all = allTaken == 0 ? ended : allTaken;
        return new Course(
                Duration.ofNanos(first - started),
                Duration.ofNanos(all - started),
                Duration.ofNanos(ended - started),
                process.exitValue());
    }

    /// Kills it as `kill -9` does.
    ///
    /// @param all whether the processes it has started are killed with it
    /// @return false when it had ended before
    boolean killAt(Moment moment, boolean all) throws InterruptedException {
        await(moment);
        others = process.descendants().toList();
        boolean met = process.isAlive();
        process.destroyForcibly();
        if (all) {
            others.forEach(ProcessHandle::destroyForcibly);
        }
        process.waitFor();
        listening.join();
        return met;
    }

    private void await(Moment moment) throws InterruptedException {
        long until = 0;
        while (process.isAlive() && (until == 0 || System.nanoTime() < until)) {
            if (until == 0) {
                until = switch (moment) {
                    case Moment.Started begun -> started + begun.after().toNanos();
                    case Moment.Taken some ->
                        taken() >= some.files()
                                ? System.nanoTime() + some.after().toNanos()
                                : 0;
                    case Moment.AllTaken done ->
                        allIsTaken() ? System.nanoTime() + done.after().toNanos() : 0;
                };
            }
            TimeUnit.MICROSECONDS.sleep(500);
        }
    }

    /// The processes it had started that do not end although it was killed.
    List<ProcessHandle> leftAlone() throws InterruptedException {
        List<ProcessHandle> alive = new ArrayList<>();
        for (ProcessHandle other : others) {
            try {
                other.onExit().get(TO_END.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                alive.add(other);
                other.destroyForcibly();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        return alive;
    }
}
