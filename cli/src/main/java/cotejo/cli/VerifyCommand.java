package cotejo.cli;

import cotejo.casework.Case;
import cotejo.casework.Json;
import cotejo.casework.port.Status;
import cotejo.casework.verify.Entry;
import cotejo.casework.verify.Telling;
import cotejo.casework.verify.Verification;
import cotejo.cli.sheet.VerifiedTable;
import cotejo.cli.terminal.Terminal;
import cotejo.core.source.Description;
import cotejo.core.when.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        header = "Lay a draft beside a case, figure by figure; the draft is not added.",
        description = {
            "Each figure is found (with how many origins), differs, is disputed, or is not found: in this case, which is"
                    + " not to say true or false. Readers' comments in the draft are left out. Exits with 4 when a figure"
                    + " differs, so that it can stand in a script."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cotejo verify mycase draft.txt --published 2013-06-10 --language en",
            "  cotejo verify mycase - < draft.txt",
            "  cotejo verify mycase draft.txt --lang es",
            "  cotejo verify mycase draft.html --format html > checked.html",
            "  cotejo verify mycase draft.txt --format jsonl",
            "",
            "Exit: 0 done; 1 the draft could not be read, or not all of it; 2 wrong usage; 3 case damaged or"
                    + " locked; 4 something differs."
        })
final class VerifyCommand implements Callable<Integer> {
    /// More than any draft has.
    private static final int LARGEST = 64 << 20;

    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's folder.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "DRAFT", description = "A file, or - for standard input.")
    private String draft = "";

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "table, jsonl, or html: one page with every figure marked (default: ${DEFAULT-VALUE}).")
    private Form.TableLinesOrPage form = Form.TableLinesOrPage.TABLE;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "The language of what is told: en or es (default: ${DEFAULT-VALUE}).")
    private Form.Told told = Form.Told.EN;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "decided, with what people decided, or machine, as it was read (default: ${DEFAULT-VALUE}).")
    private Form.Seen seen = Form.Seen.DECIDED;

    @Mixin
    private final DescriptionOptions described = new DescriptionOptions();

    VerifyCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        Description byPerson = described.description();
        try (Case opened = around.read(folder)) {
            byte[] bytes = bytes();
            if (bytes == null) {
                return Exit.NOT_ALL_READ;
            }
            PartialDate today = PartialDate.of(LocalDate.now(around.clock()));
            Verification verification = opened.verify(name(), bytes, byPerson, seen.view(), today);
            Status status = verification.status();
            if (status == Status.EMPTY) {
                around.terminal().aside(named() + ": nothing in it to verify");
                return Exit.DONE;
            }
            if (verification.document() == null || status == Status.UNSUPPORTED) {
                String reason = verification.reason();
                around.terminal()
                        .problem(
                                named() + " could not be read: "
                                        + (reason.isEmpty() ? status.word().replace('_', ' ') : reason),
                                "nothing of it was verified; give it as text or HTML in English or Spanish");
                return Exit.NOT_ALL_READ;
            }
            print(opened, verification);
            return verification.differs() ? Exit.DIFFERS : status.done() ? Exit.DONE : Exit.NOT_ALL_READ;
        }
    }

    private void print(Case opened, Verification verification) {
        Terminal terminal = around.terminal();
        Telling telling = new Telling(told.speech(), opened.vocabulary());
        List<Entry> entries = telling.entries(verification);
        switch (form) {
            case JSONL -> entries.forEach(entry -> terminal.json(Json.oneLine(entry.json())));
            case HTML -> terminal.print(around.rooms().page(opened, verification, told.speech()));
            case TABLE -> {
                if (!entries.isEmpty()) {
                    terminal.table(VerifiedTable.of(entries, telling));
                    terminal.line("");
                    terminal.prose(telling.sum(entries));
                }
            }
        }
        terminal.flush();
        if (entries.isEmpty()) {
            terminal.aside(named() + ": no figures in it");
        }
        if (!verification.reason().isEmpty()) {
            terminal.aside(named() + ": " + verification.reason());
        }
        if (verification.readAsOfToday()) {
            terminal.aside("no date was given, so the draft is read as of today (--published says another)");
        }
        if (verification.narrowed()) {
            terminal.aside(
                    "the case holds very many figures of these measures: beside the draft were laid the same numbers,"
                            + " and of the rest what is of the same force and time");
        }
        if (verification.alreadyHeld()) {
            terminal.aside("this draft is itself a document of the case; it is not counted for its own figures");
        }
    }

    private boolean piped() {
        return draft.equals("-");
    }

    private String named() {
        return piped() ? "standard input" : draft;
    }

    /// A hint to the format.
    private String name() {
        Path file = piped() ? null : Path.of(draft).getFileName();
        return file == null ? "" : file.toString();
    }

    /// Null where they could not be read, which was then told.
    private byte @Nullable [] bytes() throws Problem {
        if (!piped() && Files.isDirectory(Path.of(draft))) {
            throw Problem.usage(draft + " is a folder", "give one file, or - for standard input");
        }
        try (InputStream in = piped() ? around.in() : Files.newInputStream(Path.of(draft))) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length <= LARGEST) {
                return bytes;
            }
            around.terminal().problem(named() + " holds more than 64 MiB", "give the text of the draft alone");
        } catch (IOException e) {
            String why = switch (e) {
                case NoSuchFileException none -> "no such file";
                case AccessDeniedException denied -> "it may not be read";
                default -> "it could not be read: " + e.getMessage();
            };
            around.terminal().problem(named() + ": " + why, "give a file, or - for standard input");
        }
        return null;
    }
}
