package cotejo.storing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.desk.Desks;
import cotejo.casework.desk.Saved;
import cotejo.casework.people.Account;
import cotejo.casework.people.Accounts;
import cotejo.casework.people.AuditEntry;
import cotejo.casework.people.Passwords;
import cotejo.casework.people.Role;
import cotejo.casework.people.Roll;
import cotejo.casework.port.CaseProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rules for accounts, on a roll in a file.
class SqliteRollTest {
    private static final String CHOSEN = "a heron over the lagoon";

    @TempDir
    Path folder;

    private final Passwords passwords = new Passwords();
    /// Put forward by tests.
    private Instant now = Instant.parse("2026-11-30T10:00:00Z");

    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private Accounts accounts;

    @BeforeEach
    void open() {
        accounts = again();
    }

    @AfterEach
    void close() {
        accounts.close();
    }

    /// As another process sees it, while this one has not closed anything.
    private Accounts again() {
        return new Accounts(Desks.standard().roll(folder), passwords, clock);
    }

    private static CaseProblem refused(org.junit.jupiter.api.function.Executable deed) {
        return assertThrows(CaseProblem.class, deed);
    }

    @Test
    void lookingMakesNothing() throws Exception {
        assertEquals(List.of(), accounts.all());
        assertNull(accounts.enter("ana", "x"));
        assertEquals(List.of(), accounts.log(Roll.Asked.ALL, 0, 10));
        assertFalse(Files.exists(folder.resolve("desk.db")));
    }

    @Test
    void anAccountIsEnteredByItsPasswordAlone() throws Exception {
        Accounts.Admitted admitted = accounts.add(" Ana.Ruiz@example.org ", "", Role.REVIEWER);
        assertEquals("ana.ruiz@example.org", admitted.account().name());
        assertEquals(admitted.account(), accounts.enter("ANA.RUIZ@example.org", admitted.password()));
        assertNull(accounts.enter("ana.ruiz@example.org", admitted.password() + "x"));
        assertNull(accounts.enter("ana.ruiz@example.org", ""));
        assertNull(accounts.enter("ana.ruiz@example.org", "x".repeat(100_000)));
        assertNull(accounts.enter("nobody", admitted.password()));
        assertFalse(Files.readString(folder.resolve("desk.db"), java.nio.charset.StandardCharsets.ISO_8859_1)
                .contains(admitted.password()));
    }

    @Test
    void namesAreOfOneKindAndNobodyIsTakenForAnother() throws Exception {
        accounts.add("ana", "Ana Ruiz", Role.READER);
        for (String wrong : List.of("", " ", "ana ruiz", "ñandú", "-ana", "a".repeat(61), "ana\n", "../ana")) {
            if (!wrong.strip().equals("ana")) {
                refused(() -> accounts.add(wrong, "", Role.READER));
            }
        }
        refused(() -> accounts.add("ana", "Another", Role.READER));
        refused(() -> accounts.add("ben", "ana RUIZ", Role.READER));
        refused(() -> accounts.add("ben", "Ben\u0007", Role.READER));
    }

    @Test
    void thereIsAlwaysAnAdministratorWhoMayComeIn() throws Exception {
        accounts.add("ana", "", Role.ADMINISTRATOR);
        refused(() -> accounts.close("ana"));
        refused(() -> accounts.role("ana", Role.REVIEWER));
        accounts.add("ben", "", Role.ADMINISTRATOR);
        accounts.close("ben");
        refused(() -> accounts.close("ana"));
        accounts.reopen("ben");
        assertFalse(accounts.close("ana").open());
        refused(() -> accounts.role("nobody", Role.READER));
    }

    @Test
    void everyChangeEndsWhereSomebodyIsIn() throws Exception {
        accounts.add("ana", "", Role.ADMINISTRATOR);
        Accounts.Admitted ben = accounts.add("ben", "", Role.READER);
        long round = ben.account().round();
        List<Change> changes = List.of(
                () -> accounts.role("ben", Role.REVIEWER),
                () -> accounts.close("ben"),
                () -> accounts.reopen("ben"),
                () -> accounts.reset("ben").account());
        for (Change change : changes) {
            Account changed = change.made();
            assertTrue(changed.round() > round);
            round = changed.round();
            try (Accounts later = again()) {
                assertEquals(changed, later.named("ben"));
            }
        }
    }

    private interface Change {
        Account made() throws CaseProblem;
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotUndone() throws Exception {
        accounts.add("ana", "", Role.ADMINISTRATOR);
        Account ben = accounts.add("ben", "", Role.ADMINISTRATOR).account();
        Account closed = accounts.close("ben");
        try (Roll roll = Desks.standard().roll(folder)) {
            Account stale = new Account("ben", "ben", Role.ADMINISTRATOR, true, false, ben.round() + 1, ben.made());
            assertFalse(roll.change(stale, ben, "digest"), "it was closed meanwhile");
            assertEquals(closed, roll.account("ben"));
            Account ana = Objects.requireNonNull(roll.account("ana"));
            Account demoted = new Account("ana", "ana", Role.READER, true, true, ana.round() + 1, ana.made());
            assertFalse(roll.change(demoted, ana, null), "nobody would be left to let others in");
            Account twin = new Account("ana2", "ANA", Role.READER, true, true, 1, ana.made());
            assertFalse(roll.add(twin, null), "nobody is shown as another");
        }
    }

    @Test
    void aPasswordIsChangedByWhoHasTheOldOne() throws Exception {
        String first = accounts.add("ana", "", Role.READER).password();
        assertNull(accounts.change("ana", "not it", CHOSEN));
        refused(() -> accounts.change("ana", first, "too short"));
        refused(() -> accounts.change("ana", first, "x".repeat(201)));
        refused(() -> accounts.change("ana", first, "this is ANA herself"));
        Account changed = Objects.requireNonNull(accounts.change("ana", first, CHOSEN));
        assertFalse(changed.provisional());
        assertNull(accounts.enter("ana", first));
        assertNotNull(accounts.enter("ana", CHOSEN));
        refused(() -> accounts.change("ana", CHOSEN, CHOSEN));
    }

    @Test
    void aTokenIsGoodUntilItEndsOrItsAccountDoes() throws Exception {
        String first = accounts.add("ana", "", Role.READER).password();
        refused(() -> accounts.issue("ana", "x", 0));
        refused(() -> accounts.issue("ana", "x", 367));
        Accounts.Issued issued = accounts.issue("ana", "export", 30);
        accounts.change("ana", first, CHOSEN);
        assertEquals(
                "ana", Objects.requireNonNull(accounts.byToken(issued.secret())).name());
        assertNotNull(accounts.tokens("ana").getFirst().used());
        assertNull(accounts.byToken(issued.secret() + "x"));
        assertNull(accounts.byToken(""));
        accounts.add("ben", "", Role.ADMINISTRATOR);
        accounts.close("ana");
        assertNull(accounts.byToken(issued.secret()));
        accounts.reopen("ana");
        assertNull(accounts.byToken(issued.secret()), "who was shut out has none any more");
        issued = accounts.issue("ana", "export", 30);
        accounts.revoke("ben", issued.token().id());
        assertNotNull(accounts.byToken(issued.secret()), "nobody revokes another's");
        now = now.plus(Duration.ofDays(30));
        assertNull(accounts.byToken(issued.secret()));
        Accounts.Issued other = accounts.issue("ana", "", 1);
        accounts.revoke("ana", other.token().id());
        assertNull(accounts.byToken(other.secret()));
        assertNotEquals(issued.secret(), other.secret());
    }

    @Test
    void whatIsNotedIsThereForWhoeverOpensTheFileNext() throws Exception {
        accounts.note("ana", "127.0.0.1", "GET /ledger", 200);
        accounts.note("", "192.0.2.1", "sign-in refused", 401);
        accounts.note("ana", "127.0.0.1", "POST /decide kind=accept", 303);
        try (Accounts later = again()) {
            List<AuditEntry> all = later.log(Roll.Asked.ALL, 0, 10);
            assertEquals(
                    List.of(3L, 2L, 1L), all.stream().map(AuditEntry::number).toList());
            assertEquals(2, later.log(new Roll.Asked("ana", "", null), 0, 10).size());
            assertEquals(
                    "POST /decide kind=accept",
                    later.log(new Roll.Asked("", "/decide", null), 0, 10)
                            .getFirst()
                            .deed());
            assertEquals(1, later.log(Roll.Asked.ALL, 2, 10).size());
            assertEquals(
                    0,
                    later.log(new Roll.Asked("", "", now.plusSeconds(1)), 0, 10).size());
            assertTrue(later.log(Roll.Asked.ALL, 0, 10).getFirst().deed().length() < 600);
        }
        accounts.note("ana", "127.0.0.1", "GET /" + "x".repeat(10_000), 404);
        assertEquals(500, accounts.log(Roll.Asked.ALL, 0, 1).getFirst().deed().length());
    }

    @Test
    void severalNoteAtOnceAndSearchesAreKeptBeside() throws Exception {
        Desks.standard().of(folder).save(new Saved("1", "one", "/search", "ana", now));
        try (Accounts other = again();
                ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                Accounts one = i % 2 == 0 ? accounts : other;
                String deed = "GET /" + i;
                work.add(() -> {
                    one.note("ana", "127.0.0.1", deed, 200);
                    return true;
                });
            }
            for (Future<Boolean> each : people.invokeAll(work)) {
                assertTrue(each.get());
            }
        }
        assertEquals(200, accounts.log(Roll.Asked.ALL, 0, 1_000).size());
        assertEquals(1, Desks.standard().of(folder).searches().size());
    }

    @Test
    void lookingAtADeskWithoutAccountsLeavesItAsItIs() throws Exception {
        Desks.standard().of(folder).save(new Saved("1", "one", "/search", "ana", now));
        byte[] before = Files.readAllBytes(folder.resolve("desk.db"));
        assertEquals(List.of(), accounts.all());
        assertEquals(List.of(), accounts.log(Roll.Asked.ALL, 0, 10));
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(folder.resolve("desk.db")));
    }

    @Test
    void aRollWithoutSearchesHasNone() throws Exception {
        accounts.add("ana", "", Role.READER);
        assertEquals(List.of(), Desks.standard().of(folder).searches());
    }
}
