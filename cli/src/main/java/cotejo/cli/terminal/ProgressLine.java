package cotejo.cli.terminal;

import cotejo.casework.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// How far a long piece of work has come, on one line that is written over, and taken away when all is done.
final class ProgressLine implements Progress {
    private static final long PAUSE = 80_000_000;
    private static final String BETWEEN = " · ";
    /// A name that is cut to less says nothing.
    private static final int LEAST_NAME = 12;

    private final int width;
    private final LongSupplier clock;
    private final Consumer<String> terminal;
    private final Pace pace;
    private long last;

    /// @param clock as `System.nanoTime()`
    /// @param terminal takes what the line says from now on
    ProgressLine(String doing, int width, LongSupplier clock, Consumer<String> terminal) {
        this.width = width;
        this.clock = clock;
        this.terminal = terminal;
        this.pace = new Pace(doing);
    }

    @Override
    public void at(int done, int total, String what) {
        at(new Extent(done, total), what);
    }

    @Override
    public synchronized void at(Extent extent, String what) {
        long now = clock.getAsLong();
        pace.at(extent, now);
        if (extent.done() >= extent.total()) {
            terminal.accept("");
        } else if (last == 0 || now - last >= PAUSE) {
            last = now;
            terminal.accept(fitting(pace.facts(), Harmless.line(what), Math.max(20, width - 2)));
        }
    }

    /// As many of the facts as there is room for, and of the name what is left: first the speed goes, then the bytes,
    /// then the time.
    private static String fitting(List<String> facts, String what, int room) {
        List<String> said = new ArrayList<>(facts);
        while (said.size() > 1 && Display.width(String.join(BETWEEN, said)) > room) {
            said.remove(Math.max(1, said.size() - 2));
        }
        String line = String.join(BETWEEN, said);
        int left = room - Display.width(line) - BETWEEN.length();
        if (Display.width(line) > room) {
            return cut(line, room);
        }
        return left < LEAST_NAME || what.isEmpty() ? line : line + BETWEEN + cut(what, left);
    }

    private static String cut(String words, int room) {
        if (Display.width(words) <= room) {
            return words;
        }
        StringBuilder cut = new StringBuilder();
        int used = 0;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            used += Display.width(c);
            if (used > room - 1) {
                break;
            }
            cut.appendCodePoint(c);
            i += Character.charCount(c);
        }
        return cut.append('…').toString();
    }
}
