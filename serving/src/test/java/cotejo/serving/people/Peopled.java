package cotejo.serving.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.AddOptions;
import cotejo.casework.Case;
import cotejo.casework.Progress;
import cotejo.casework.desk.Desks;
import cotejo.casework.people.Accounts;
import cotejo.casework.people.Role;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Mode;
import cotejo.serving.RangersReader;
import cotejo.serving.ReadingRoom;
import cotejo.serving.Running;
import cotejo.serving.Wire;
import cotejo.serving.door.Reach;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A room with people in it: an administrator, two reviewers and a reader, each with a password of his own.
final class Peopled implements AutoCloseable {
    static final String PASSWORD = "a heron over the lagoon";
    private static final Pattern SECRET = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("Set-Cookie: ([^=]+)=([^;\r\n]*)");

    final Case opened;
    final Accounts accounts;
    final Running room;
    final Wire wire;

    private Peopled(Case opened, Accounts accounts, Running room) {
        this.opened = opened;
        this.accounts = accounts;
        this.room = room;
        this.wire = new Wire(room.port());
    }

    static Peopled in(Path folder, @Nullable Provider provider) throws Exception {
        Path paper = Files.writeString(
                folder.resolve("a.txt"), "One paper\n\nIn 2010, 1680 rangers deserted, the office said.\n");
        Path made = folder.resolve("case");
        try (Case first = Case.open(made, Mode.CREATE, new RangersReader())) {
            first.add(List.of(paper), AddOptions.NONE, Progress.NONE);
        }
        Case opened = Case.open(made, Mode.READ, new RangersReader());
        Accounts accounts = Desks.accounts(made);
        admit(accounts, "ana", "Ana Ruiz", Role.ADMINISTRATOR);
        admit(accounts, "ben", "Ben Ortiz", Role.REVIEWER);
        admit(accounts, "dora", "Dora Lima", Role.REVIEWER);
        admit(accounts, "cleo", "Cleo Paz", Role.READER);
        return new Peopled(opened, accounts, ReadingRoom.start(opened, Reach.alone(0), accounts, provider));
    }

    private static void admit(Accounts accounts, String name, String shown, Role role) throws CaseProblem {
        String first = accounts.add(name, shown, role).password();
        assertNotNull(accounts.change(name, first, PASSWORD));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /// A browser that somebody has signed in with, or not.
    final class Visitor {
        private final Map<String, String> cookies = new LinkedHashMap<>();

        String cookies() {
            return cookies.isEmpty()
                    ? ""
                    : cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ", "Cookie: ", "\r\n"));
        }

        void keep(String name, String value) {
            cookies.put(name, value);
        }

        String session() {
            return cookies.getOrDefault("cotejo-session", "");
        }

        String get(String path) throws IOException {
            return kept(wire.answer(wire.get(path, cookies())));
        }

        /// The secret of a form of this browser's pages.
        String form() throws IOException {
            Matcher mine = SECRET.matcher(get("/account"));
            if (mine.find()) {
                return mine.group(1);
            }
            Matcher anybodys = SECRET.matcher(get("/sign-in"));
            assertTrue(anybodys.find(), "a page has a form");
            return anybodys.group(1);
        }

        /// Sends a form as a page of this browser does.
        String post(String path, String fields) throws IOException {
            String body = "form=" + encoded(form()) + (fields.isEmpty() ? "" : "&" + fields);
            return kept(wire.answer(wire.post(path, cookies(), body)));
        }

        String signIn(String name, String password) throws IOException {
            return post("/sign-in", "name=" + encoded(name) + "&password=" + encoded(password) + "&to=/ledger");
        }

        private String kept(String answer) {
            Matcher cookie = COOKIE.matcher(answer);
            while (cookie.find()) {
                if (cookie.group(2).isEmpty()) {
                    cookies.remove(cookie.group(1));
                } else {
                    cookies.put(cookie.group(1), cookie.group(2));
                }
            }
            return answer;
        }
    }

    Visitor nobody() {
        return new Visitor();
    }

    Visitor signedIn(String name) throws IOException {
        Visitor visitor = new Visitor();
        String answer = visitor.signIn(name, PASSWORD);
        assertEquals(303, Wire.status(answer).orElse(0), answer);
        assertTrue(answer.contains("Location: /ledger"), answer);
        return visitor;
    }

    @Override
    public void close() {
        room.close();
        accounts.close();
        opened.close();
    }
}
