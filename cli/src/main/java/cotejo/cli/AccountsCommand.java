package cotejo.cli;

import cotejo.casework.desk.Desks;
import cotejo.casework.people.Account;
import cotejo.casework.people.Accounts;
import cotejo.casework.people.PeopleJson;
import cotejo.casework.people.Role;
import cotejo.casework.port.CaseProblem;
import cotejo.cli.sheet.PeopleTables;
import cotejo.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "accounts",
        header = "Who may come into a case's reading room on a server, and as what.",
        description = {
            "As soon as a case has an account, cotejo serve asks people to sign in. A reader looks, a reviewer decides and"
                    + " adds documents too, an administrator also says who may what. No figure depends on any of this."
        },
        customSynopsis = "cotejo accounts [-h] [--debug] CASE [--format FORM] [DEED …]",
        commandListHeading = "%nDeeds:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cotejo accounts mycase add ana --role administrator --shown \"Ana Ruiz\"",
            "  cotejo accounts mycase",
            "  cotejo accounts mycase role ben reviewer",
            "  cotejo accounts mycase token ana --label \"nightly export\" --days 30"
        })
final class AccountsCommand implements Callable<Integer> {
    private final Surroundings around;

    // Not required here, so that `accounts add --help` needs no case.
    @Parameters(index = "0", arity = "0..1", paramLabel = "CASE", description = "The case's folder.")
    private @Nullable Path folder;

    @Option(names = "--format", paramLabel = "FORM", description = "table or jsonl (default: ${DEFAULT-VALUE}).")
    private Form.TableOrLines form = Form.TableOrLines.TABLE;

    AccountsCommand(Surroundings around) {
        this.around = around;
    }

    /// What can be done, as sub-commands by their words.
    static Map<String, Object> deeds(Surroundings around) {
        Map<String, Object> deeds = new LinkedHashMap<>();
        deeds.put("add", new Add(around));
        deeds.put("role", new Given(around));
        deeds.put("reset", new Reset(around));
        deeds.put("close", new Close(around));
        deeds.put("reopen", new Reopen(around));
        deeds.put("token", new Issue(around));
        return deeds;
    }

    @Override
    public Integer call() throws Exception {
        Terminal terminal = around.terminal();
        try (Accounts accounts = open(around, folder)) {
            List<Account> all = accounts.all();
            if (form == Form.TableOrLines.JSONL) {
                all.forEach(account -> terminal.json(PeopleJson.of(account)));
            } else if (all.isEmpty()) {
                terminal.prose("This case has no accounts: cotejo serve opens it on this machine alone.");
            } else {
                terminal.table(PeopleTables.accounts(all));
            }
        }
        return Exit.DONE;
    }

    /// @throws Problem when no case is named
    /// @throws CaseProblem when the folder is none
    static Accounts open(Surroundings around, @Nullable Path folder) throws Problem, CaseProblem {
        if (folder == null) {
            throw Problem.usage("no case was named", "write its folder: cotejo accounts CASE");
        }
        // Whether it is a case, and one that this version knows.
        around.read(folder).close();
        return Desks.accounts(folder);
    }

    /// One of the deeds.
    abstract static class Deed implements Callable<Integer> {
        final Surroundings around;

        @ParentCommand
        private @Nullable AccountsCommand parent;

        @Parameters(index = "0", paramLabel = "NAME", description = "The account.")
        String name = "";

        Deed(Surroundings around) {
            this.around = around;
        }

        /// Does it, and says so.
        abstract void done(Accounts accounts) throws Exception;

        @Override
        public final Integer call() throws Exception {
            try (Accounts accounts =
                    open(around, Objects.requireNonNull(parent, "a deed stands under accounts").folder)) {
                done(accounts);
            }
            return Exit.DONE;
        }

        /// The secret alone goes to standard output, so that it can be piped to where it is kept.
        void told(String what, String secret) {
            around.terminal().aside(what);
            around.terminal().line(secret);
        }

        void told(Account account) {
            around.terminal()
                    .prose(account.name() + " is " + (account.open() ? "" : "closed; it was ")
                            + PeopleTables.role(account.role()) + ".");
        }
    }

    private static Role role(String word) throws Problem {
        return Role.named(word)
                .orElseThrow(() ->
                        Problem.usage("there is no role \"" + word + "\"", "write reader, reviewer or administrator"));
    }

    @Command(
            name = "add",
            header = "Make an account; its first password is printed once.",
            footerHeading = "%nExamples:%n",
            footer = "  cotejo accounts mycase add ana --role administrator --shown \"Ana Ruiz\"")
    static final class Add extends Deed {
        @Option(
                names = "--role",
                paramLabel = "ROLE",
                description = "reader, reviewer or administrator (default: ${DEFAULT-VALUE}).")
        private String role = "reader";

        @Option(
                names = "--shown",
                paramLabel = "NAME",
                description = "The name that decisions bear (default: the account's).")
        private String shown = "";

        Add(Surroundings around) {
            super(around);
        }

        @Override
        void done(Accounts accounts) throws Exception {
            Accounts.Admitted admitted = accounts.add(name, shown, role(role));
            told(
                    admitted.account().name() + " is "
                            + PeopleTables.role(admitted.account().role())
                            + " and comes in with this password, which must be changed then:",
                    admitted.password());
        }
    }

    @Command(
            name = "role",
            header = "Give an account another role.",
            footerHeading = "%nExamples:%n",
            footer = "  cotejo accounts mycase role ben reviewer")
    static final class Given extends Deed {
        @Parameters(index = "1", paramLabel = "ROLE", description = "reader, reviewer or administrator.")
        private String role = "";

        Given(Surroundings around) {
            super(around);
        }

        @Override
        void done(Accounts accounts) throws Exception {
            told(accounts.role(name, role(role)));
        }
    }

    @Command(
            name = "reset",
            header = "Give an account a new password; it is printed once.",
            footerHeading = "%nExamples:%n",
            footer = "  cotejo accounts mycase reset ben")
    static final class Reset extends Deed {
        Reset(Surroundings around) {
            super(around);
        }

        @Override
        void done(Accounts accounts) throws Exception {
            Accounts.Admitted admitted = accounts.reset(name);
            told(
                    admitted.account().name() + " comes in with this password, which must be changed then:",
                    admitted.password());
        }
    }

    @Command(
            name = "close",
            header = "Shut an account out, at once; what it decided stays.",
            footerHeading = "%nExamples:%n",
            footer = "  cotejo accounts mycase close ben")
    static final class Close extends Deed {
        Close(Surroundings around) {
            super(around);
        }

        @Override
        void done(Accounts accounts) throws Exception {
            told(accounts.close(name));
        }
    }

    @Command(
            name = "reopen",
            header = "Let an account in again.",
            footerHeading = "%nExamples:%n",
            footer = "  cotejo accounts mycase reopen ben")
    static final class Reopen extends Deed {
        Reopen(Surroundings around) {
            super(around);
        }

        @Override
        void done(Accounts accounts) throws Exception {
            told(accounts.reopen(name));
        }
    }

    @Command(
            name = "token",
            header = "Make a token by which programs ask the API for an account; it is printed once.",
            footerHeading = "%nExamples:%n",
            footer = "  cotejo accounts mycase token ana --label \"nightly export\" --days 30")
    static final class Issue extends Deed {
        @Option(names = "--label", paramLabel = "WORDS", description = "What it is for.")
        private String label = "";

        @Option(
                names = "--days",
                paramLabel = "N",
                description = "How long it is good for, 1 to 366 (default: ${DEFAULT-VALUE}).")
        private int days = 90;

        Issue(Surroundings around) {
            super(around);
        }

        @Override
        void done(Accounts accounts) throws Exception {
            Accounts.Issued issued = accounts.issue(name, label, days);
            told("Until " + issued.token().until() + " this token does what " + name + " may do:", issued.secret());
        }
    }
}
