package cotejo.cli;

import cotejo.casework.Case;
import cotejo.casework.Json;
import cotejo.casework.Progress;
import cotejo.casework.Result;
import cotejo.casework.ResultJson;
import cotejo.casework.Searching;
import cotejo.casework.search.Answer;
import cotejo.casework.search.Answer.Found;
import cotejo.casework.search.Answer.Unclear;
import cotejo.casework.search.Answer.Why;
import cotejo.casework.search.Asking;
import cotejo.casework.search.Field;
import cotejo.casework.search.Kind;
import cotejo.cli.sheet.FoundSheet;
import cotejo.cli.terminal.Csv;
import cotejo.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "search",
        header = "Find passages, figures, lines, findings and documents of a case.",
        description = {
            "Words must all be there, in any of their forms and with or without accents. \"Words in quotation marks\" "
                    + "stand in a row, desert* begins so, desrtion~ is spelled nearly so, and OR, NOT and brackets mean "
                    + "what they say. A field comes before a colon: outlet:EFE, year:2011, published:>2011-03, and of "
                    + "figures and lines measure:desertions, force:navy, place:mexico, value:>50000, period:2006..2012, "
                    + "standing:differ. docs/reference/search.md tells all.",
            "The index is made at the first search, and follows the case from then on."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cotejo search mycase 'desertaron soldados'",
            "  cotejo search mycase 'measure:desertions value:>50000 year:2011'",
            "  cotejo search mycase '\"special forces\" NOT navy' --for passages",
            "  cotejo search mycase 'measure:desertions' --format csv > desertions.csv"
        })
final class SearchCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's folder.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..*",
            paramLabel = "QUERY",
            description = "Words and fields; nothing is everything.")
    private List<String> query = List.of();

    @Option(
            names = "--for",
            paramLabel = "KIND",
            description =
                    "passages, figures, lines, findings or documents (default: figures and passages; in csv and jsonl whichever the"
                            + " fields of the query are of, passages first).")
    private @Nullable Sought kind;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            description =
                    "relevance, newest, oldest, name, fullest, review (what should be looked at first), greatest or least (default: ${DEFAULT-VALUE}).")
    private Ordered order = Ordered.RELEVANCE;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "decided, with what people decided, or machine, as it was read (default: ${DEFAULT-VALUE}).")
    private Form.Seen view = Form.Seen.DECIDED;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "At most so many (default: 20 of each in a table, else all).")
    private int most = -1;

    @Option(names = "--format", paramLabel = "FORM", description = "table, csv or jsonl (default: ${DEFAULT-VALUE}).")
    private Form.TableCsvOrLines form = Form.TableCsvOrLines.TABLE;

    /// As [Kind], in the words of the command line.
    enum Sought {
        PASSAGES,
        FIGURES,
        LINES,
        FINDINGS,
        DOCUMENTS;

        Kind kind() {
            return Kind.valueOf(name());
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// As [Asking.Order], in the words of the command line.
    enum Ordered {
        RELEVANCE,
        NEWEST,
        OLDEST,
        NAME,
        REVIEW,
        FULLEST,
        GREATEST,
        LEAST;

        Asking.Order order() {
            return Asking.Order.valueOf(name());
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    SearchCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        if (most < -1 || most > Asking.DEEPEST) {
            throw Problem.usage("--most " + most + " is no number of results", "give a number from 0 on");
        }
        Terminal terminal = around.terminal();
        try (Case opened = around.read(folder)) {
            Searching searching = opened.search();
            Progress progress = terminal.progress("indexing");
            int left = searching.follow(progress);
            if (left > 0) {
                terminal.aside("another program is just indexing this case: " + LedgerCommand.count(left, "part")
                        + " of it cannot be found yet");
            }
            List<Kind> kinds = kinds(searching);
            if (form == Form.TableCsvOrLines.TABLE) {
                for (Kind each : kinds) {
                    table(opened, each);
                }
            } else {
                Kind one = kinds.getFirst();
                if (form == Form.TableCsvOrLines.CSV) {
                    terminal.line(Csv.row(ResultJson.columns(one)));
                }
                each(searching, one, result -> {
                    if (form == Form.TableCsvOrLines.CSV) {
                        terminal.line(Csv.row(ResultJson.row(result)));
                    } else {
                        terminal.json(Json.oneLine(ResultJson.of(result)));
                    }
                });
            }
        }
        return Exit.DONE;
    }

    private Asking asking(Kind of) {
        return new Asking(of, String.join(" ", query), List.of(), order.order(), 0, 0).in(view.view(), "en");
    }

    /// Those that the query can be asked of.
    private List<Kind> kinds(Searching searching) throws Problem {
        List<Kind> tried = kind != null
                ? List.of(kind.kind())
                : form == Form.TableCsvOrLines.TABLE ? List.of(Kind.FIGURES, Kind.PASSAGES) : List.of(Kind.values());
        List<Kind> answered = new ArrayList<>();
        Unclear unclear = null;
        for (Kind each : tried) {
            switch (searching.find(asking(each))) {
                case Found found -> answered.add(each);
                case Unclear why -> unclear = unclear == null || unclear.why() == Why.NOT_OF_THIS_KIND ? why : unclear;
            }
        }
        if (answered.isEmpty() && unclear != null) {
            // Fields of lines, findings or documents alone: nothing else is meant.
            for (Kind each : kind == null ? Kind.values() : new Kind[0]) {
                if (searching.find(asking(each)) instanceof Found) {
                    return List.of(each);
                }
            }
            throw problem(unclear);
        }
        return answered;
    }

    private void table(Case opened, Kind of) throws Problem {
        Terminal terminal = around.terminal();
        Answer answer = opened.search().find(asking(of).page(0, most < 0 ? SHOWN : most));
        switch (answer) {
            case Unclear why -> throw problem(why);
            case Found found -> {
                FoundSheet sheet = new FoundSheet(opened.vocabulary(), terminal);
                sheet.print(of, found, opened.search().results(found.hits(), view.view()));
            }
        }
    }

    private void each(Searching searching, Kind of, Consumer<Result> told) throws Problem {
        if (searching.each(asking(of).page(0, most < 0 ? Asking.DEEPEST : most), told) instanceof Unclear why) {
            throw problem(why);
        }
    }

    private Problem problem(Unclear unclear) {
        String words = "“" + unclear.words() + "”";
        String fields = kind == null
                ? "figures have: " + String.join(", ", Field.words(Kind.FIGURES, "en"))
                : kind + " have: " + String.join(", ", Field.words(kind.kind(), "en"));
        return switch (unclear.why()) {
            case SYNTAX ->
                Problem.usage(
                        "the query " + words + " cannot be read",
                        "close every bracket and quotation mark, and put quotation marks around words with a colon");
            case NO_SUCH_FIELD ->
                Problem.usage(
                        "there is no field " + words, fields + "; or put quotation marks around words with a colon");
            case NOT_OF_THIS_KIND -> Problem.usage("nothing of this kind has the field " + words, fields);
            case NO_NUMBER -> Problem.usage(words + " is no number", "write 50000, >50000, <=5 or 10..20");
            case NO_DATE -> Problem.usage(words + " is no date", "write 2011, 2011-03, >2011-03-08 or 2006..2012");
            case TOO_WIDE -> Problem.usage(words + " begins too widely", "put at least one letter before * and ?");
            case TOO_LONG -> Problem.usage("the query " + words + "… is too long", "ask in parts of 1,000 characters");
        };
    }
}
