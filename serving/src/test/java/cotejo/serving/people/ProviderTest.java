package cotejo.serving.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.port.CaseProblem;
import cotejo.serving.door.Reach;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Signing in elsewhere.
class ProviderTest {
    private static final Pattern LOCATION = Pattern.compile("Location: (\\S+)");

    private House house;
    private Peopled people;

    @BeforeEach
    void openTheRoom(@TempDir Path folder) throws Exception {
        house = new House();
        people = Peopled.in(folder, house.provider());
    }

    @AfterEach
    void closeTheRoom() {
        people.close();
        house.close();
    }

    private static String location(String answer) {
        Matcher location = LOCATION.matcher(answer);
        assertTrue(location.find(), answer);
        return location.group(1);
    }

    /// Goes to the provider as a browser does, and comes back.
    ///
    /// @return where the room leads then
    private String through(Peopled.Visitor visitor) throws IOException {
        return location(visitor.get(back(visitor)));
    }

    private String back(Peopled.Visitor visitor) throws IOException {
        String there = location(visitor.get("/oauth2/authorization/provider"));
        assertTrue(there.startsWith(house.issuer() + "/authorize?"), there);
        assertTrue(there.contains("code_challenge="), "a code that is stolen is of no use");
        HttpURLConnection asked = (HttpURLConnection) URI.create(there).toURL().openConnection();
        asked.setInstanceFollowRedirects(false);
        URI back = URI.create(asked.getHeaderField("Location"));
        assertEquals(people.room.port(), back.getPort());
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    @Test
    void whoHasAnAccountOfThatNameComesIn() throws Exception {
        Peopled.Visitor cleo = people.nobody();
        assertTrue(cleo.get("/sign-in").contains("Sign in with the House"));
        house.vouchFor("Cleo");
        assertEquals("/", through(cleo));
        assertTrue(cleo.get("/ledger").contains("Cleo Paz"));
        people.accounts.close("cleo");
        assertTrue(cleo.get("/ledger").contains("Location: /sign-in"));
    }

    @Test
    void aPasswordThatWasNeverUsedNeedNotBeChanged() throws Exception {
        people.accounts.reset("cleo");
        house.vouchFor("cleo");
        Peopled.Visitor cleo = people.nobody();
        through(cleo);
        assertTrue(cleo.get("/ledger").startsWith("HTTP/1.1 200"));
    }

    @Test
    void nobodyElseDoes() throws Exception {
        house.vouchFor("eva");
        assertEquals("/sign-in?unknown", through(people.nobody()));
        house.vouchFor("ana' or '1'='1");
        assertEquals("/sign-in?unknown", through(people.nobody()));
        people.accounts.close("cleo");
        house.vouchFor("cleo");
        assertEquals("/sign-in?unknown", through(people.nobody()));
        house.vouchFor("ana");
        house.lie();
        assertEquals("/sign-in?unknown", through(people.nobody()));
    }

    @Test
    void whatCameBackForAnotherBrowserOpensNothing() throws Exception {
        house.vouchFor("ana");
        Peopled.Visitor ana = people.nobody();
        String back = back(ana);
        Peopled.Visitor thief = people.nobody();
        assertEquals("/sign-in?unknown", location(thief.get(back)));
        assertTrue(thief.get("/ledger").contains("Location: /sign-in"));
    }

    @Test
    void aFileThatSaysTooLittleIsToldSo(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("oidc"), "issuer = https://id.example.org\nclient = cotejo\n");
        assertTrue(assertThrows(CaseProblem.class, () -> Provider.read(file))
                .what()
                .contains("secret"));
        Files.writeString(
                file, "issuer = https://id.example.org\nclient = c\nsecret = s\nclaim = sub\nclient-id = x\n");
        assertTrue(assertThrows(CaseProblem.class, () -> Provider.read(file))
                .what()
                .contains("client-id"));
        Files.writeString(file, "issuer = https://id.example.org\nclient = c\nsecret = s\n");
        assertTrue(assertThrows(CaseProblem.class, () -> Provider.read(file))
                .what()
                .contains("claim"));
        Files.writeString(file, "issuer = https://id.example.org\nclient = c\nsecret = s\nclaim = upn\n");
        assertEquals("upn", Provider.read(file).claim());
        Provider nowhere = new Provider(URI.create("http://127.0.0.1:1"), "c", "s", "email", "x");
        assertTrue(assertThrows(CaseProblem.class, () -> nowhere.found(Reach.alone(0)))
                .what()
                .contains("127.0.0.1:1"));
    }
}
