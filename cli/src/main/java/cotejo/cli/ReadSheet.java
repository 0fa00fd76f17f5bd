package cotejo.cli;

import cotejo.casework.ReadAlone;
import cotejo.cli.sheet.FigureSheet;
import cotejo.cli.sheet.FiguresTable;
import cotejo.cli.sheet.LayerTable;
import cotejo.cli.sheet.RejectedTable;
import cotejo.cli.sheet.Scopes;
import cotejo.cli.terminal.Style;
import cotejo.cli.terminal.Table;
import cotejo.cli.terminal.Terminal;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Reading;
import cotejo.core.source.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is read in each document, for a person.
final class ReadSheet implements ReadPrinter {
    private final Surroundings around;
    private final Terminal terminal;
    private final ReadAlone.Layer layer;
    private final boolean explain;
    private boolean first = true;

    ReadSheet(Surroundings around, ReadAlone.Layer layer, boolean explain) {
        this.around = around;
        this.terminal = around.terminal();
        this.layer = layer;
        this.explain = explain;
    }

    @Override
    public OneRead read(String source, Document document, OneRead.Told ofDocument) {
        ReadAlone alone = around.rooms().alone();
        if (layer == ReadAlone.Layer.FIGURES) {
            Reading reading = alone.read(document);
            OneRead.Told told = ofDocument.with(reading);
            return new OneRead(told.whole(), () -> {
                heading(Headings.of(source, document.description(), reading.language()));
                figures(alone, document, reading);
                end(told);
            });
        }
        String language = document.description().languageCode();
        Table table = LayerTable.of(layer, alone.layer(layer, document, source), document.text());
        return new OneRead(ofDocument.whole(), () -> {
            heading(Headings.of(source, document.description(), language == null ? "" : language));
            if (table.isEmpty()) {
                terminal.prose("none");
            } else {
                terminal.table(table);
            }
            end(ofDocument);
        });
    }

    private void end(OneRead.Told told) {
        if (!told.words().isEmpty()) {
            terminal.prose("note: " + told.words());
        }
        terminal.flush();
    }

    @Override
    public Runnable unread(@Nullable String source, String place, Failure failure, String why) {
        return () -> terminal.aside(place + ": " + (why.isEmpty() ? "no text" : why));
    }

    private void figures(ReadAlone alone, Document document, Reading reading) {
        if (reading.status() == Reading.Status.LANGUAGE_NOT_READ) {
            terminal.prose("language not read yet: " + reading.language());
            return;
        }
        Scopes scopes = new Scopes(alone.vocabulary());
        if (explain) {
            for (Claim claim : reading.claims()) {
                terminal.prose(
                        FigureSheet.inPlace(document, claim.figure().words().span()));
                terminal.table(new FigureSheet(scopes).of(claim, null, document, List.of()));
                terminal.line("");
            }
            if (!reading.malformed().isEmpty()) {
                terminal.table(new FiguresTable(scopes).of(List.of(), reading.malformed()));
                terminal.line("");
            }
            if (!reading.rejected().isEmpty()) {
                terminal.line(terminal.styled("looked at, and no figures", Style.STRONG));
                terminal.table(RejectedTable.of(reading.rejected()));
                terminal.line("");
            }
        } else if (!reading.claims().isEmpty() || !reading.malformed().isEmpty()) {
            terminal.table(new FiguresTable(scopes).of(reading.claims(), reading.malformed()));
        }
        terminal.prose(sum(reading));
    }

    private static String sum(Reading reading) {
        List<String> parts = new ArrayList<>();
        parts.add(LedgerCommand.count(reading.claims().size(), "figure"));
        long apart = reading.claims().stream()
                .filter(claim -> !claim.figure().evidence())
                .count();
        if (apart > 0) {
            parts.add(apart + " of them no evidence (comments, boilerplate)");
        }
        if (!reading.malformed().isEmpty()) {
            parts.add(reading.malformed().size() + " malformed");
        }
        parts.add(reading.rejected().size() + " rejected");
        return String.join(", ", parts);
    }

    private void heading(String words) {
        if (!first) {
            terminal.line("");
        }
        first = false;
        terminal.line(terminal.styled(words, Style.STRONG));
    }
}
