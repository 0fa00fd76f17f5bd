package cotejo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.desk.Desks;
import cotejo.casework.people.Accounts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsCommandTest {
    @TempDir
    private Path home = Path.of("");

    private String mycase = "";

    private static Told told(String... arguments) {
        return Told.by(new DigitsReader(), arguments);
    }

    @BeforeEach
    void makeACase() throws Exception {
        mycase = home.resolve("case").toString();
        Path paper = Files.writeString(home.resolve("a.txt"), "12 soldiers deserted.\n");
        assertEquals(0, told("add", mycase, paper.toString()).code());
    }

    private String admitted(String... arguments) {
        Told told = told(arguments);
        assertEquals(0, told.code(), told.err());
        assertEquals(1, told.out().lines().count(), "the secret alone is data");
        return told.out().strip();
    }

    @Test
    void aCaseWithoutAccountsSaysSo() {
        Told told = told("accounts", mycase);
        assertTrue(told.out().contains("no accounts"), told.out());
        assertEquals("", told("accounts", mycase, "--format", "jsonl").out());
        assertFalse(Files.exists(home.resolve("case/desk.db")));
    }

    @Test
    void whatIsPrintedOnceOpensTheAccount() throws Exception {
        String password = admitted("accounts", mycase, "add", "Ana", "--role", "administrator", "--shown", "Ana Ruiz");
        String again = admitted("accounts", mycase, "reset", "ana");
        try (Accounts accounts = Desks.accounts(Path.of(mycase))) {
            assertEquals(null, accounts.enter("ana", password));
            assertEquals(
                    "Ana Ruiz",
                    Objects.requireNonNull(accounts.enter("ana", again)).shown());
            accounts.change("ana", again, "a heron over the lagoon");
            String token = admitted("accounts", mycase, "token", "ana", "--label", "export", "--days", "2");
            assertEquals("ana", Objects.requireNonNull(accounts.byToken(token)).name());
        }
        List<String> table = told("accounts", mycase).out().lines().toList();
        assertEquals(2, table.size());
        assertTrue(table.getLast().contains("administrator"));
    }

    @Test
    void whatCannotBeIsToldAndNotDone() {
        admitted("accounts", mycase, "add", "ana", "--role", "administrator");
        told("accounts", mycase, "close", "ana").isWrongUsage("ana is the only administrator who may come in");
        told("accounts", mycase, "add", "ana").isWrongUsage("the account ana is already shown as \"ana\"");
        told("accounts", mycase, "add", "ben", "--role", "god").isWrongUsage("there is no role \"god\"");
        told("accounts", mycase, "role", "ben", "reader").isWrongUsage("there is no account \"ben\"");
        told("accounts").isWrongUsage("no case was named");
        admitted("accounts", mycase, "add", "ben");
        assertTrue(
                told("accounts", mycase, "role", "ben", "administrator").out().contains("an administrator"));
        assertTrue(told("accounts", mycase, "close", "ben").out().contains("closed"));
        assertEquals(0, told("accounts", mycase, "reopen", "ben").code());
        assertEquals(Exit.USAGE, told("accounts", home.toString()).code());
    }

    @Test
    void theLogIsPrintedNewestFirst() throws Exception {
        assertTrue(told("audit", mycase).out().contains("Nothing"));
        try (Accounts accounts = Desks.accounts(Path.of(mycase))) {
            for (int i = 0; i < 2_500; i++) {
                accounts.note(i % 2 == 0 ? "ana" : "ben", "192.0.2.7", "GET /line/" + i, 200);
            }
            accounts.note("", "192.0.2.8", "GET /search?q==1+1", 303);
        }
        assertEquals(2_501, told("audit", mycase, "--format", "jsonl").json().size());
        assertEquals(
                1_250,
                told("audit", mycase, "--who", "ben", "--format", "jsonl")
                        .json()
                        .size());
        List<String> csv = told("audit", mycase, "--most", "2", "--format", "csv")
                .out()
                .lines()
                .toList();
        assertEquals(3, csv.size());
        assertEquals("number,at,who,from,deed,status", csv.getFirst());
        assertTrue(csv.get(1).startsWith("2501,"), csv.get(1));
        assertEquals(
                101,
                told("audit", mycase)
                        .out()
                        .lines()
                        .filter(line -> line.contains("/") || line.contains("no."))
                        .count());
        assertEquals(
                0,
                told("audit", mycase, "--since", "2999", "--format", "jsonl")
                        .json()
                        .size());
        told("audit", mycase, "--most", "0").isWrongUsage("--most 0 is no number of entries");
    }

    @Test
    void aRoomThatOthersReachNeedsAccounts() {
        String refused = "the case " + mycase + " has no accounts: whoever reached this room could do everything";
        told("serve", mycase, "--address", "0.0.0.0").isWrongUsage(refused);
        told("serve", mycase, "--url", "https://cotejo.example.org").isWrongUsage(refused);
        admitted("accounts", mycase, "add", "ana", "--role", "administrator");
        told("serve", mycase, "--address", "192.0.2.7")
                .isWrongUsage("a room that other machines reach has an address they reach it by");
        told("serve", mycase, "--address", "cotejo.example.org")
                .isWrongUsage("\"cotejo.example.org\" is no address of a machine");
        for (String url : List.of("cotejo", "ftp://x", "https://x/y", "https://a@x", "https://x?y", "http://")) {
            told("serve", mycase, "--url", url).isWrongUsage("\"" + url + "\" is no address of a server alone");
        }
        told("serve", mycase, "--alone", "--url", "https://x.example").isWrongUsage("--alone means this machine alone");
        Told served = told("serve", mycase, "--port", "81", "--address", "192.0.2.7", "--url", "https://x.example");
        assertTrue(
                served.err().contains("served to those who have accounts at Place[bound=/192.0.2.7, port=81"),
                served.err());
        Told plain = told("serve", mycase, "--url", "http://x.example:8080");
        assertTrue(plain.err().contains("for all to see"), plain.err());
        told("serve", mycase, "--alone", "--port", "8080").isWrongUsage("port 8080 is taken");
    }
}
