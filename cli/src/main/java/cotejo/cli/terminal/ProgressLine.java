package cotejo.cli.terminal;

import cotejo.casework.Progress;
import java.util.List;
import java.util.function.Consumer;

/// How far a long piece of work has come, on one line that is written over, and taken away when all is done.
final class ProgressLine implements Progress {
    private static final long PAUSE = 80_000_000;

    private final String doing;
    private final int width;
    private final Consumer<String> terminal;
    private long last;

    ProgressLine(String doing, int width, Consumer<String> terminal) {
        this.doing = doing;
        this.width = width;
        this.terminal = terminal;
    }

    @Override
    public synchronized void at(int done, int total, String what) {
        if (done >= total) {
            terminal.accept("\r\u001b[K");
            return;
        }
        long now = System.nanoTime();
        if (last != 0 && now - last < PAUSE) {
            return;
        }
        last = now;
        String words = Harmless.line(doing + " " + done + " of " + total + "  " + what);
        List<String> lines = Wrapped.lines(words, Math.max(20, width - 2));
        terminal.accept("\r\u001b[K" + lines.getFirst() + (lines.size() > 1 ? "…" : ""));
    }
}
