package cotejo.cli;

import cotejo.casework.Abreast;
import cotejo.casework.AddOptions;
import cotejo.casework.AddReport;
import cotejo.casework.Case;
import cotejo.casework.Metadata;
import cotejo.casework.port.Mode;
import cotejo.casework.port.View;
import cotejo.cli.sheet.FindingsTable;
import cotejo.cli.sheet.Scopes;
import cotejo.cli.terminal.Style;
import cotejo.cli.terminal.Terminal;
import cotejo.core.collate.Finding;
import cotejo.core.source.Description;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        header = "Read the example case, print its ledger and findings, and serve it in the browser.",
        description = {"The case is made anew in a temporary folder, which is named at the end."},
        footerHeading = "%nExamples:%n",
        footer = {"  cotejo demo", "  cotejo demo --no-serve", "  cotejo demo --port 8080"})
final class DemoCommand implements Callable<Integer> {
    /// What the table that goes with the documents is called.
    private static final String METADATA = "metadata.csv";

    private final Surroundings around;

    @Option(names = "--no-serve", description = "Stop after printing.")
    private boolean printOnly;

    @Option(names = "--rehearse", hidden = true, description = "Open each page once, and stop.")
    private boolean rehearsing;

    @Option(names = "--port", paramLabel = "N", description = "The port on 127.0.0.1 (default: any that is free).")
    private @Nullable Integer port;

    DemoCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        int chosen = ServeCommand.port(port);
        Terminal terminal = around.terminal();
        Path examples = examples();
        Path folder = Files.createTempDirectory("cotejo-demo-");
        Path documents = copied(examples, folder);
        Path home = folder.resolve("desertions");
        AddReport report;
        try (Case opened = around.rooms().open(home, Mode.CREATE)) {
            Metadata table = Metadata.read(documents.resolve(METADATA));
            report = opened.add(
                    List.of(documents),
                    new AddOptions(Description.NONE, table, Abreast.all()),
                    terminal.briefProgress("reading"));
            print(terminal, opened, report);
            terminal.line("");
            terminal.prose("The case is in " + home + ": cotejo show " + home + " ID opens any id above on its words.");
        }
        // Open to be read, as any case that is served: so that documents can be added while it is.
        if (rehearsing || !printOnly) {
            try (Case opened = around.rooms().open(home, Mode.READ)) {
                if (rehearsing) {
                    ServeCommand.rehearse(around, opened);
                } else {
                    terminal.line("");
                    ServeCommand.serve(around, opened, chosen);
                }
            }
        }
        return AddCommand.exit(report);
    }

    private static void print(Terminal terminal, Case opened, AddReport report) {
        heading(terminal, "The example case: desertions from the Mexican armed forces");
        AddCommand.tell(terminal, report);
        heading(terminal, "Ledger");
        LedgerCommand.table(terminal, new Scopes(opened.vocabulary()), opened.ledger(View.DECIDED), false);
        heading(terminal, "Findings");
        List<Finding> findings = opened.findings(View.DECIDED);
        if (findings.isEmpty()) {
            terminal.prose("none");
        } else {
            terminal.table(FindingsTable.of(findings));
        }
    }

    private static void heading(Terminal terminal, String words) {
        terminal.line("");
        terminal.line(terminal.styled(words, Style.STRONG));
        terminal.line("");
    }

    /// The example documents with their table, beside where their case will be, so that the case shows short names.
    private static Path copied(Path examples, Path folder) throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        try (Stream<Path> files = Files.list(examples)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".txt") || name.endsWith(".html") || name.equals(METADATA)) {
                    Files.copy(file, documents.resolve(name));
                }
            }
        }
        return documents;
    }

    /// The launcher says where the program stands; a run from the root of a checkout finds them as well.
    private static Path examples() throws Problem {
        Path examples = Path.of(System.getProperty("cotejo.home", "")).resolve("examples/desertions");
        if (!Files.isRegularFile(examples.resolve(METADATA))) {
            throw Problem.usage(
                    "the example documents are not at " + examples, "start the demo as ./cotejo demo in the checkout");
        }
        return examples;
    }
}
