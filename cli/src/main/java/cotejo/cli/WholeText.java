package cotejo.cli;

import cotejo.casework.Json;
import cotejo.cli.terminal.Harmless;
import cotejo.cli.terminal.Terminal;
import cotejo.core.source.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/// The text that offsets count in. Characters that would steer a terminal are replaced one for one, so that they still
/// hold; as JSON the text is whole.
final class WholeText implements ReadPrinter {
    private final Terminal terminal;
    private final boolean lines;
    private final boolean alone;
    private boolean first = true;

    /// @param alone whether this is the only input, which needs no heading
    WholeText(Terminal terminal, boolean lines, boolean alone) {
        this.terminal = terminal;
        this.lines = lines;
        this.alone = alone;
    }

    @Override
    public OneRead read(String source, Document document, OneRead.Told told) {
        return new OneRead(told.whole(), () -> print(source, document, told.words()));
    }

    private void print(String source, Document document, String missing) {
        if (lines) {
            terminal.json(Json.oneLine(JsonNodeFactory.instance
                    .objectNode()
                    .put("source", source)
                    .put("text", document.text().string())));
        } else {
            if (!alone) {
                terminal.line((first ? "" : "\n") + "==> " + Harmless.line(source) + " <==");
                first = false;
            }
            terminal.print(Harmless.text(document.text().string(), terminal.outIsTerminal()));
        }
        terminal.flush();
        if (!missing.isEmpty()) {
            terminal.aside(source + ": " + missing);
        }
    }

    @Override
    public Runnable unread(@Nullable String source, String place, Failure failure, String why) {
        return () -> terminal.aside(place + ": " + (why.isEmpty() ? "no text" : why));
    }
}
