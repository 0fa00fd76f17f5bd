package cotejo.cli.sheet;

import cotejo.casework.people.Account;
import cotejo.casework.people.AuditEntry;
import cotejo.casework.people.Role;
import cotejo.cli.terminal.Cell;
import cotejo.cli.terminal.Column;
import cotejo.cli.terminal.Table;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Who may come in, and who did what.
public final class PeopleTables {
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private PeopleTables() {}

    /// "a reader", "an administrator".
    public static String role(Role role) {
        return (role == Role.ADMINISTRATOR ? "an " : "a ") + role.word();
    }

    public static Table accounts(List<Account> accounts) {
        Table table = new Table(List.of(
                Column.left("account"),
                Column.left("shown as"),
                Column.left("role"),
                Column.left("standing"),
                Column.left("made (UTC)")));
        for (Account account : accounts) {
            table.row(List.of(
                    Cell.of(account.name()),
                    Cell.of(account.shown()),
                    Cell.of(account.role().word()),
                    Cell.of(
                            !account.open()
                                    ? "closed"
                                    : account.provisional() ? "has not chosen a password yet" : "open"),
                    Cell.of(DAY_AND_TIME.format(account.made()))));
        }
        return table;
    }

    public static Table audit(List<AuditEntry> entries) {
        Table table = new Table(List.of(
                Column.right("no."),
                Column.left("when (UTC)"),
                Column.left("who"),
                Column.left("from"),
                Column.wrapped("what", 3),
                Column.right("answer")));
        for (AuditEntry entry : entries) {
            table.row(List.of(
                    Cell.of(Long.toString(entry.number())),
                    Cell.of(DAY_AND_TIME.format(entry.at())),
                    Cell.of(entry.who().isEmpty() ? "nobody" : entry.who()),
                    Cell.of(entry.from()),
                    Cell.of(entry.deed()),
                    Cell.of(Integer.toString(entry.status()))));
        }
        return table;
    }
}
