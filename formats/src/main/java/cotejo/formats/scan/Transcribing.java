package cotejo.formats.scan;

import cotejo.core.source.Transcript;
import cotejo.core.source.Transcript.Page;
import cotejo.core.source.Transcript.Trouble;
import cotejo.formats.scan.Paged.Seen;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Reads pages that are pictures. Whatever goes wrong with a page is told of that page, and the others are read.
public final class Transcribing {
    /// Points that differ by less are of one colour, as paper is.
    private static final int FAINT = 16;

    private static final String TOOL = "Tesseract";
    private static final long STACK = 16L << 20;

    private final Bounds bounds;
    private final String path;
    private final Runnable beat;

    /// With what the environment has.
    ///
    /// @param beat run before each page; what it throws ends the reading of all
    public Transcribing(Runnable beat) {
        this(Bounds.USUAL, System.getenv().getOrDefault("PATH", ""), beat);
    }

    /// @param path the folders that Tesseract is looked for in, as the environment names them
    public Transcribing(Bounds bounds, String path, Runnable beat) {
        this.bounds = bounds;
        this.path = path;
        this.beat = beat;
    }

    public Bounds bounds() {
        return bounds;
    }

    /// A transcript, or why there is none.
    public sealed interface Result {
        record Made(Transcript transcript) implements Result {}

        /// @param what is missing, for a person
        record Absent(String what) implements Result {}
    }

    /// @param pages of a PDF
    public Result pdf(byte[] bytes, SortedSet<Integer> pages) {
        return read(() -> new PdfPages(bytes, bounds), pages);
    }

    /// @param pages of a file of pictures
    public Result pictures(Picture kind, byte[] bytes, SortedSet<Integer> pages) {
        return read(() -> new PictureFile(kind, bytes, bounds), pages);
    }

    private Result read(Paged.Opens opens, SortedSet<Integer> numbers) {
        Tesseract tool = Tesseract.found(path).orElse(null);
        if (tool == null) {
            return new Result.Absent("Tesseract is not installed");
        }
        if (tool.languages().isEmpty()) {
            return new Result.Absent("Tesseract is installed without Spanish and English");
        }
        List<Page> pages = new ArrayList<>();
        List<Integer> asked = numbers.stream().limit(bounds.pages()).toList();
        try (Paged paged = opens.open()) {
            long end = System.nanoTime() + bounds.whole().toNanos();
            boolean astray = false;
            for (int number : asked) {
                beat.run();
                Seen seen =
                        astray || System.nanoTime() > end ? new Seen.Nothing(Trouble.NOT_REACHED) : see(paged, number);
                // Whoever draws that page may go on with it, and no other can be drawn beside it.
                astray |= seen.equals(new Seen.Nothing(Trouble.TIMED_OUT));
                pages.add(
                        switch (seen) {
                            case Seen.Nothing nothing -> Page.without(number, nothing.why());
                            case Seen.Picture picture -> page(number, picture, tool);
                        });
            }
        } catch (IOException e) {
            asked.stream().skip(pages.size()).forEach(number -> pages.add(Page.without(number, Trouble.DAMAGED)));
        }
        return new Result.Made(new Transcript(TOOL, tool.version(), tool.languages(), pages));
    }

    /// Looks at a page where neither depth nor length can harm the others.
    private Seen see(Paged paged, int number) {
        FutureTask<Seen> task = new FutureTask<>(() -> paged.see(number));
        Thread thread = new Thread(null, task, "drawing a page", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(bounds.drawing().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return new Seen.Nothing(Trouble.TIMED_OUT);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return new Seen.Nothing(Trouble.TIMED_OUT);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError noMemory) {
                throw noMemory;
            }
            return new Seen.Nothing(Trouble.DAMAGED);
        }
    }

    private Page page(int number, Seen.Picture picture, Tesseract tool) {
        BufferedImage grey = picture.grey();
        Page page = blank(grey)
                ? new Page(number, grey.getWidth(), grey.getHeight(), Trouble.NONE, List.of())
                : tool.read(number, picture, bounds.reading());
        return picture.whole() || page.trouble() != Trouble.NONE
                ? page
                : new Page(number, page.width(), page.height(), Trouble.DAMAGED, page.paragraphs());
    }

    private static boolean blank(BufferedImage grey) {
        int darkest = 255;
        int lightest = 0;
        for (byte point : ((DataBufferByte) grey.getRaster().getDataBuffer()).getData()) {
            int light = Byte.toUnsignedInt(point);
            darkest = Math.min(darkest, light);
            lightest = Math.max(lightest, light);
        }
        return lightest - darkest < FAINT;
    }
}
