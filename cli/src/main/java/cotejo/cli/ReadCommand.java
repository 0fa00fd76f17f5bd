package cotejo.cli;

import cotejo.casework.ReadAlone;
import cotejo.cli.stream.LineSource;
import cotejo.core.source.Description;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "read",
        header = "Read documents without a case; nothing is kept.",
        description = {
            "With - reads JSON Lines from standard input, one text a line: {\"id\": \"...\", \"text\": \"...\"}, and, where"
                    + " known, \"published\", \"language\", \"country\". Texts are read as they come; a line that cannot be"
                    + " read is told, and the next is taken."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cotejo read story.txt",
            "  cotejo read story.txt --published 2011-03-08 --explain",
            "  cotejo read ~/stories --format jsonl",
            "  cotejo read ~/stories --layer names --format jsonl",
            "  cotejo read - --per-input < texts.jsonl"
        })
final class ReadCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(
            index = "0..*",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, and folders with all below them; or - for JSON Lines from standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text or jsonl (default: text; with - or --per-input jsonl).")
    private Form.@Nullable TextOrLines form;

    @Option(
            names = "--layer",
            paramLabel = "LAYER",
            description =
                    "What to print: figures, numbers (as written, before any rule of figures), attributions, names,"
                            + " passages (default: ${DEFAULT-VALUE}).")
    private Layers layer = Layers.FIGURES;

    @Option(names = "--explain", description = "Show by which rules each figure was read, and what was rejected.")
    private boolean explain;

    @Option(names = "--text", description = "Print the text that offsets count in, instead of what is read in it.")
    private boolean text;

    @Option(
            names = "--per-input",
            description =
                    "One line of JSON for each input, with its outcome and all its figures, as soon as it is read.")
    private boolean perInput;

    @Mixin
    private final JobsOption side = new JobsOption();

    @Mixin
    private final DescriptionOptions described = new DescriptionOptions();

    /// The layers by their words.
    enum Layers {
        FIGURES,
        NUMBERS,
        ATTRIBUTIONS,
        NAMES,
        PASSAGES;

        ReadAlone.Layer layer() {
            return ReadAlone.Layer.valueOf(name());
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ReadCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        Description byPerson = described.description();
        boolean stream = paths.contains("-");
        if (stream && paths.size() > 1) {
            throw Problem.usage("- stands alone", "read standard input and files in two calls");
        }
        if (perInput && form == Form.TextOrLines.TEXT) {
            throw Problem.usage("--per-input prints JSON Lines", "leave away --format text");
        }
        if (text && (perInput || explain || layer != Layers.FIGURES)) {
            throw Problem.usage("--text prints nothing but text", "leave away --per-input, --explain and --layer");
        }
        boolean lines = form == null ? stream || perInput : form == Form.TextOrLines.JSONL;
        ReadPrinter printer = printer(lines, !stream && paths.size() == 1);
        if (stream) {
            return new ReadStream(around, printer, byPerson, side.jobs())
                    .run(new LineSource(around.in(), LineSource.LONGEST));
        }
        return new ReadFiles(around, printer, byPerson, side.jobs())
                .run(paths.stream().map(Path::of).toList());
    }

    private ReadPrinter printer(boolean lines, boolean alone) {
        if (perInput) {
            return new PerInput(around, layer.layer(), explain);
        }
        if (text) {
            return new WholeText(around.terminal(), lines, alone);
        }
        return lines ? new PerFinding(around, layer.layer(), explain) : new ReadSheet(around, layer.layer(), explain);
    }
}
