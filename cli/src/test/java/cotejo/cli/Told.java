package cotejo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cotejo.casework.Case;
import cotejo.casework.ReadAlone;
import cotejo.casework.people.Accounts;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Mode;
import cotejo.casework.verify.Speech;
import cotejo.casework.verify.Verification;
import cotejo.cli.terminal.Terminal;
import cotejo.cli.wiring.Rooms;
import cotejo.formats.DocumentMaker;
import cotejo.reading.Reader;
import cotejo.serving.draft.DraftPage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What one command line told, and what it exited with.
record Told(int code, String out, String err) {
    private static final JsonMapper MAPPER = new JsonMapper();
    /// The day on which all of these commands run.
    static final Clock CLOCK = Clock.fixed(Instant.parse("2013-06-10T12:00:00Z"), ZoneOffset.UTC);

    static Told by(Reader reader, String... arguments) {
        return by(reader, InputStream.nullInputStream(), arguments);
    }

    static Told piped(Reader reader, String in, String... arguments) {
        return by(reader, new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    static Told by(Reader reader, InputStream in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(out, err, false, false, Map.of());
        int code = new Program(new Surroundings(terminal, rooms(reader), in, Map.of("COTEJO_AUTHOR", "Ana"), CLOCK))
                .run(arguments);
        return new Told(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// A command line that is parsed and not run.
    static Told parsed(List<String> arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(OutputStream.nullOutputStream(), err, false, false, Map.of());
        try {
            new Program(new Surroundings(
                            terminal, rooms(new DigitsReader()), InputStream.nullInputStream(), Map.of(), CLOCK))
                    .commands()
                    .parseArgs(arguments.toArray(String[]::new));
            return new Told(0, "", "");
        } catch (CommandLine.ParameterException e) {
            return new Told(Exit.USAGE, "", String.valueOf(e.getMessage()));
        }
    }

    /// The rooms with this reader in them; nothing is served.
    static Rooms rooms(Reader reader) {
        return new Rooms() {
            @Override
            public Case open(Path folder, Mode mode) throws CaseProblem {
                return Case.open(folder, mode, reader);
            }

            @Override
            public ReadAlone alone() {
                return new ReadAlone(DocumentMaker.FORMATS, reader);
            }

            @Override
            public String page(Case opened, Verification draft, Speech speech) {
                return DraftPage.of(draft, opened.name(), opened.vocabulary(), speech);
            }

            @Override
            public Served serve(Case opened, int port) throws CaseProblem {
                if (port != 0) {
                    throw new CaseProblem(CaseProblem.Kind.USAGE, "port " + port + " is taken", "choose another");
                }
                return served("http://127.0.0.1:1/?token=t");
            }

            @Override
            public Served serve(Case opened, Place place, Accounts accounts) throws CaseProblem {
                // Nothing is waited for.
                throw new CaseProblem(
                        CaseProblem.Kind.USAGE, "served to those who have accounts at " + place, "as asked");
            }

            private Served served(String address) {
                return new Served() {
                    @Override
                    public URI address() {
                        return URI.create(address);
                    }

                    @Override
                    public void close() {}
                };
            }
        };
    }

    /// Every line of standard output as JSON.
    List<JsonNode> json() {
        List<JsonNode> lines = new ArrayList<>();
        out.lines().forEach(line -> lines.add(MAPPER.readTree(line)));
        return lines;
    }

    /// Exited as wrong usage, and said so in two lines: what, and how to mend it.
    void isWrongUsage(String what) {
        assertEquals("", out);
        List<String> lines = err.lines().toList();
        assertEquals(2, lines.size(), err);
        assertEquals("cotejo: " + what, lines.getFirst());
        assertEquals("        ", lines.getLast().substring(0, 8));
        assertEquals(Exit.USAGE, code);
    }
}
