package cotejo.cli.terminal;

import cotejo.casework.Progress;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Where commands print: data to standard output, everything else to standard error, both in UTF-8.
public final class Terminal {
    /// Where nobody says how wide it is.
    private static final int USUAL_WIDTH = 100;
    /// To the beginning of the line, and nothing on it.
    private static final String CLEAR = "\r\u001b[K";

    private final Writer out;
    private final Writer err;
    private final boolean outIsTerminal;
    private final boolean colour;
    private final boolean overwrites;
    private final int width;
    /// Whether a line stands on the terminal that the next words must take away.
    private boolean lineShown;

    /// @param environment NO_COLOR, TERM and COLUMNS are looked at
    public Terminal(
            OutputStream out,
            OutputStream err,
            boolean outIsTerminal,
            boolean errIsTerminal,
            Map<String, String> environment) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        this.err = new BufferedWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
        this.outIsTerminal = outIsTerminal;
        boolean dumb = "dumb".equals(environment.get("TERM"));
        this.colour = outIsTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty() && !dumb;
        this.overwrites = errIsTerminal && !dumb;
        this.width = width(environment.get("COLUMNS"));
    }

    /// The process's own. Java cannot tell which of its streams is a terminal; the launcher can, and says so.
    public static Terminal standard(Map<String, String> environment) {
        String told = System.getProperty("cotejo.terminal");
        boolean console = System.console() != null && System.console().isTerminal();
        boolean out = told == null ? console : told.contains("out");
        boolean err = told == null ? console : told.contains("err");
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                out,
                err,
                environment);
    }

    private static int width(@org.jspecify.annotations.Nullable String columns) {
        if (columns != null
                && columns.length() <= 4
                && !columns.isEmpty()
                && columns.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int width = Integer.parseInt(columns);
            return width >= 20 ? width : USUAL_WIDTH;
        }
        return USUAL_WIDTH;
    }

    public int width() {
        return width;
    }

    public boolean colour() {
        return colour;
    }

    public boolean outIsTerminal() {
        return outIsTerminal;
    }

    /// The words in this style, where colours are shown.
    public String styled(String words, Style style) {
        return colour ? style.on(words) : words;
    }

    /// A line of data.
    ///
    /// @param line made harmless already
    /// @throws OutputClosed when nobody takes it
    public void line(String line) {
        print(line);
        print("\n");
    }

    public void lines(List<String> lines) {
        lines.forEach(this::line);
    }

    /// A line of the tool's own words, wrapped to the terminal.
    public void prose(String words) {
        lines(Wrapped.lines(Harmless.line(words), width));
    }

    public void table(Table table) {
        lines(table.lines(width, colour));
    }

    /// A line of JSON, as JSON Lines wants it.
    public void json(String printed) {
        line(Harmless.json(printed));
    }

    public void print(String words) {
        try {
            out.write(words);
        } catch (IOException e) {
            throw closed(e);
        }
    }

    /// @throws OutputClosed when nobody takes what was printed
    public void flush() {
        takeLineAway();
        try {
            out.flush();
        } catch (IOException e) {
            throw closed(e);
        }
    }

    /// A word beside the data, on standard error.
    public void aside(String words) {
        say(Harmless.line(words) + "\n");
    }

    /// What went wrong, and how to mend it.
    public void problem(String what, String mend) {
        say("cotejo: " + Harmless.line(what) + "\n");
        if (!mend.isEmpty()) {
            say("        " + Harmless.line(mend) + "\n");
        }
    }

    /// Several lines for standard error, made harmless line by line.
    public void asides(String lines) {
        lines.lines().forEach(line -> say(Harmless.text(line, true) + "\n"));
    }

    /// On a terminal one line that is written over again; elsewhere a line every few seconds.
    ///
    /// @param doing "reading"
    public Progress progress(String doing) {
        return overwrites ? briefProgress(doing) : new ProgressLines(doing, System::nanoTime, this::aside);
    }

    /// As [#progress] on a terminal, and elsewhere nothing: for work that is soon over.
    public Progress briefProgress(String doing) {
        return overwrites ? new ProgressLine(doing, width, System::nanoTime, this::overwrite) : Progress.NONE;
    }

    private void say(String words) {
        try {
            flushQuietly();
            err.write(words);
            err.flush();
        } catch (IOException e) {
            // Nobody listens to standard error: there is nowhere left to say so.
            return;
        }
    }

    private void overwrite(String line) {
        lineShown = false;
        say(CLEAR + line);
        lineShown = !line.isEmpty();
    }

    private void takeLineAway() {
        if (lineShown) {
            lineShown = false;
            try {
                err.write(CLEAR);
                err.flush();
            } catch (IOException e) {
                // As above.
                return;
            }
        }
    }

    /// Data and asides come out in the order they were said.
    private void flushQuietly() {
        takeLineAway();
        try {
            out.flush();
        } catch (IOException e) {
            // Whoever prints next will hear of it.
            return;
        }
    }

    private static OutputClosed closed(IOException e) {
        String message = e.getMessage() == null ? "" : e.getMessage().toLowerCase(Locale.ROOT);
        boolean pipe = message.contains("pipe") || message.contains("reset");
        if (!pipe) {
            try {
                String link = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
                pipe = link.startsWith("pipe:") || link.startsWith("socket:");
            } catch (IOException | UnsupportedOperationException none) {
                pipe = false;
            }
        }
        return new OutputClosed(e, pipe);
    }
}
