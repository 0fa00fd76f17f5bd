package cotejo.formats.scan;

import cotejo.core.source.Transcript.Page;
import cotejo.core.source.Transcript.Paragraph;
import cotejo.core.source.Transcript.Trouble;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The program Tesseract, as it is installed on this machine. Pages go in and words come out through pipes; it is given
/// no file, and none of its arguments comes from a document.
///
/// @param languages ISO 639-1 codes of those of ours that it knows; may be empty
record Tesseract(Path program, String version, List<String> languages) {
    /// How often a page is tried where a signal ended the program on it: Ctrl-C reaches it too.
    static final int TRIES = 2;

    /// What Tesseract calls the languages that are read; its own order of asking counts.
    private static final Map<String, String> LANGUAGES = Map.of("es", "spa", "en", "eng");

    private static final List<String> ORDER = List.of("es", "en");
    private static final Pattern VERSION = Pattern.compile("tesseract v?([\\w.+-]{1,40})");
    private static final Duration TO_SAY = Duration.ofSeconds(20);
    /// What it says of one page is never more.
    private static final int MOST_SAID = 16 << 20;
    /// How Java tells that Ctrl-C ended a process.
    private static final int INTERRUPTED = 130;
    /// Lays a page out by itself, as it stands.
    private static final String UPRIGHT = "3";
    /// As above, but looks first which side is up.
    private static final String ANY_SIDE = "1";
    /// What of the environment it may know.
    private static final List<String> TOLD =
            List.of("PATH", "TESSDATA_PREFIX", "SystemRoot", "LD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH");

    /// The first one in these folders.
    ///
    /// @param path as the environment has it; folders that are not named in full are passed over
    static Optional<Tesseract> found(String path) {
        return program(path).map(program -> {
            var version = VERSION.matcher(said(program, "--version"));
            List<String> known =
                    said(program, "--list-langs").lines().map(String::strip).toList();
            return new Tesseract(
                    program,
                    version.find() ? version.group(1) : "of no known version",
                    ORDER.stream()
                            .filter(code -> known.contains(LANGUAGES.get(code)))
                            .toList());
        });
    }

    private static Optional<Path> program(String path) {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        List<String> folders = new ArrayList<>(List.of(path.split(Pattern.quote(File.pathSeparator))));
        String programs = System.getenv("ProgramFiles");
        if (windows && programs != null) {
            // Its installer there puts it on no path.
            folders.add(programs + "\\Tesseract-OCR");
        }
        for (String folder : folders) {
            try {
                Path at = Path.of(folder);
                Path program = at.resolve(windows ? "tesseract.exe" : "tesseract");
                if (at.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program)) {
                    return Optional.of(program);
                }
            } catch (InvalidPathException e) {
                // No folder of this machine is called so.
                continue;
            }
        }
        return Optional.empty();
    }

    /// What is read on a page; one that is hardly legible as it stands may lie on its side.
    Page read(int number, Paged.Seen.Picture picture, Duration most) {
        Page upright = read(number, picture, UPRIGHT, most);
        boolean plain = upright.trouble() != Trouble.NONE
                || !upright.paragraphs().isEmpty() && upright.confidence() >= Spliced.LEGIBLE;
        if (plain) {
            return upright;
        }
        Page turned = read(number, picture, ANY_SIDE, most);
        boolean better = turned.trouble() == Trouble.NONE
                && !turned.paragraphs().isEmpty()
                && (upright.paragraphs().isEmpty() || turned.confidence() > upright.confidence());
        return better ? turned : upright;
    }

    private Page read(int number, Paged.Seen.Picture picture, String layout, Duration most) {
        BufferedImage grey = picture.grey();
        List<String> command = List.of(
                program.toString(),
                "stdin",
                "stdout",
                "-l",
                String.join("+", languages.stream().map(LANGUAGES::get).toList()),
                "--dpi",
                Integer.toString(picture.dotsPerInch()),
                "--psm",
                layout,
                "-c",
                "tessedit_create_tsv=1");
        Ran ran = run(command, grey, most);
        for (int tries = 1; tries < TRIES && ran.exit() == INTERRUPTED; tries++) {
            ran = run(command, grey, most);
        }
        if (ran.trouble() != Trouble.NONE) {
            return Page.without(number, ran.trouble());
        }
        Optional<List<Paragraph>> read = Tsv.read(ran.said());
        return ran.exit() != 0 || read.isEmpty()
                ? Page.without(number, Trouble.FAILED)
                : new Page(number, grey.getWidth(), grey.getHeight(), Trouble.NONE, read.get());
    }

    private static String said(Path program, String question) {
        return run(List.of(program.toString(), question), null, TO_SAY).said();
    }

    private record Ran(Trouble trouble, int exit, String said) {}

    private static Ran run(List<String> command, @Nullable BufferedImage page, Duration most) {
        Process process;
        try {
            process = process(command, page == null);
        } catch (IOException e) {
            return new Ran(Trouble.FAILED, -1, "");
        }
        try {
            FutureTask<String> hears = new FutureTask<>(() -> hear(process.getInputStream()));
            start(hears, "hearing Tesseract");
            FutureTask<Void> tells = new FutureTask<>(() -> tell(process.getOutputStream(), page), null);
            start(tells, "telling Tesseract");
            long end = System.nanoTime() + most.toNanos();
            String said = hears.get(most.toNanos(), TimeUnit.NANOSECONDS);
            return process.waitFor(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS)
                    ? new Ran(Trouble.NONE, process.exitValue(), said)
                    : new Ran(Trouble.TIMED_OUT, -1, "");
        } catch (TimeoutException e) {
            return new Ran(Trouble.TIMED_OUT, -1, "");
        } catch (ExecutionException e) {
            return new Ran(Trouble.FAILED, -1, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ran(Trouble.TIMED_OUT, -1, "");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static Process process(List<String> command, boolean alsoComplaints) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(new File(System.getProperty("java.io.tmpdir")))
                .redirectErrorStream(alsoComplaints);
        if (!alsoComplaints) {
            builder.redirectError(Redirect.DISCARD);
        }
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(TOLD);
        // Pages are read side by side already: one thread for each.
        environment.put("OMP_THREAD_LIMIT", "1");
        environment.put("LC_ALL", "C");
        return builder.start();
    }

    private static void start(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static String hear(InputStream from) throws IOException {
        try (from) {
            byte[] said = from.readNBytes(MOST_SAID + 1);
            if (said.length > MOST_SAID) {
                throw new IOException("it says too much of one page");
            }
            return new String(said, StandardCharsets.UTF_8);
        }
    }

    /// As a portable grey map, which is a line of words and the points as they are.
    private static void tell(OutputStream to, @Nullable BufferedImage page) {
        try (OutputStream out = new BufferedOutputStream(to)) {
            if (page != null) {
                byte[] points = ((DataBufferByte) page.getRaster().getDataBuffer()).getData();
                out.write("P5\n%d %d\n255\n"
                        .formatted(page.getWidth(), page.getHeight())
                        .getBytes(StandardCharsets.US_ASCII));
                out.write(points);
            }
        } catch (IOException e) {
            // It has ended, and how it did tells more.
            return;
        }
    }
}
