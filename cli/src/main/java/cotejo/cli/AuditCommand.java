package cotejo.cli;

import cotejo.casework.people.Accounts;
import cotejo.casework.people.AuditEntry;
import cotejo.casework.people.PeopleJson;
import cotejo.casework.people.Roll;
import cotejo.cli.sheet.PeopleTables;
import cotejo.cli.terminal.Csv;
import cotejo.cli.terminal.Terminal;
import cotejo.core.when.PartialDate;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "audit",
        header = "Who looked at and changed what in a reading room with accounts; newest first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cotejo audit mycase",
            "  cotejo audit mycase --who ben --since 2026-11-01 --format csv > ben.csv",
            "  cotejo audit mycase --what /decide --most 1000"
        })
final class AuditCommand implements Callable<Integer> {
    /// So many are read at a time.
    private static final int AT_ONCE = 1_000;

    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's folder.")
    private Path folder = Path.of("");

    @Option(names = "--who", paramLabel = "NAME", description = "Of this account alone.")
    private String who = "";

    @Option(names = "--what", paramLabel = "WORDS", description = "Of what holds these words alone.")
    private String what = "";

    @Option(names = "--since", paramLabel = "DATE", description = "From this day on (UTC).")
    private @Nullable PartialDate since;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "So many at most; a table has 100 where nothing is said, csv and jsonl all.")
    private @Nullable Integer most;

    @Option(names = "--format", paramLabel = "FORM", description = "table, csv or jsonl (default: ${DEFAULT-VALUE}).")
    private Form.TableCsvOrLines form = Form.TableCsvOrLines.TABLE;

    AuditCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        Terminal terminal = around.terminal();
        PartialDate day = since;
        Instant from =
                day == null ? null : day.first().atStartOfDay(ZoneOffset.UTC).toInstant();
        Roll.Asked asked = new Roll.Asked(who, what, from);
        long left = most != null ? most : form == Form.TableCsvOrLines.TABLE ? 100 : Long.MAX_VALUE;
        if (left < 1) {
            throw Problem.usage("--most " + left + " is no number of entries", "write 1 or more");
        }
        try (Accounts accounts = AccountsCommand.open(around, folder)) {
            if (form == Form.TableCsvOrLines.TABLE) {
                List<AuditEntry> entries = accounts.log(asked, 0, (int) Math.min(left, 100_000));
                if (entries.isEmpty()) {
                    terminal.prose("Nothing of that kind has been logged.");
                } else {
                    terminal.table(PeopleTables.audit(entries));
                }
                return Exit.DONE;
            }
            if (form == Form.TableCsvOrLines.CSV) {
                terminal.line(Csv.row(List.of("number", "at", "who", "from", "deed", "status")));
            }
            long before = 0;
            List<AuditEntry> some;
            do {
                some = accounts.log(asked, before, (int) Math.min(left, AT_ONCE));
                some.forEach(entry -> print(entry, terminal));
                left -= some.size();
                before = some.isEmpty() ? 0 : some.getLast().number();
            } while (left > 0 && some.size() == AT_ONCE);
        }
        return Exit.DONE;
    }

    private void print(AuditEntry entry, Terminal terminal) {
        if (form == Form.TableCsvOrLines.JSONL) {
            terminal.json(PeopleJson.of(entry));
        } else {
            terminal.line(Csv.row(List.of(
                    Long.toString(entry.number()),
                    entry.at().toString(),
                    entry.who(),
                    entry.from(),
                    entry.deed(),
                    Integer.toString(entry.status()))));
        }
    }
}
