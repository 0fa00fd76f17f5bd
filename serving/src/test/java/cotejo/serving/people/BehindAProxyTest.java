package cotejo.serving.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.desk.Desks;
import cotejo.casework.people.Accounts;
import cotejo.casework.people.Roll;
import cotejo.serving.ReadingRoom;
import cotejo.serving.Running;
import cotejo.serving.Wire;
import cotejo.serving.door.Reach;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A room with a server before it that does TLS.
class BehindAProxyTest {
    private static final String HOST = "Host: cotejo.example.org\r\n";

    @Test
    void itIsReachedByItsNameAndKnowsWhoAsks(@TempDir Path folder) throws Exception {
        Reach reach = new Reach(
                InetAddress.ofLiteral("127.0.0.1"),
                0,
                URI.create("https://cotejo.example.org"),
                InetAddress.ofLiteral("192.0.2.8"));
        try (Peopled people = Peopled.in(folder, null);
                Accounts accounts = Desks.accounts(people.opened.folder());
                Running room = ReadingRoom.start(people.opened, reach, accounts, null)) {
            assertEquals("https://cotejo.example.org/", room.address().toString());
            Wire wire = new Wire(room.port());
            String page = wire.answer(Wire.request("GET", "/sign-in", HOST, ""));
            assertTrue(page.startsWith("HTTP/1.1 200"), page);
            assertTrue(page.contains("Strict-Transport-Security"), page);
            assertTrue(page.contains("Set-Cookie: __Host-cotejo-form=") && page.contains("Secure"), page);
            String elsewhere = wire.answer(Wire.request("GET", "/sign-in", "Host: evil.example.org\r\n", ""));
            assertTrue(elsewhere.startsWith("HTTP/1.1 403"), elsewhere);
            for (String origin : new String[] {"http://cotejo.example.org", "https://evil.example.org", "null"}) {
                String forged = wire.answer(
                        Wire.request("POST", "/sign-in", HOST + "Origin: " + origin + "\r\nContent-Length: 0\r\n", ""));
                assertTrue(forged.startsWith("HTTP/1.1 403"), forged);
            }
            wire.answer(Wire.request("GET", "/ledger", HOST + "X-Forwarded-For: 6.6.6.6, 203.0.113.9\r\n", ""));
            String log = accounts.log(Roll.Asked.ALL, 0, 10).toString();
            assertTrue(log.contains("from=203.0.113.9"), log);
            assertFalse(log.contains("from=6.6.6.6"), log);
        }
    }
}
