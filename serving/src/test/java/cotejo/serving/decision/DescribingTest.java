package cotejo.serving.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.AddOptions;
import cotejo.casework.Case;
import cotejo.casework.Progress;
import cotejo.casework.port.Input;
import cotejo.casework.port.Mode;
import cotejo.core.decision.Decision;
import cotejo.core.source.Mapping;
import cotejo.serving.RangersReader;
import cotejo.serving.ReadingRoom;
import cotejo.serving.Running;
import cotejo.serving.Wire;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a document is, and what its tables are, said where it is read.
class DescribingTest {
    private Case opened;
    private Running room;
    private Wire wire;
    private String pass = "";
    private String form = "";

    @BeforeEach
    void openTheRoom(@TempDir Path folder) throws Exception {
        Path paper = Files.writeString(
                folder.resolve("a.txt"), "One paper\n\nIn 2010, 1680 rangers deserted, the office said.\n");
        Path table = Files.writeString(
                folder.resolve("t.csv"), "Rangers by year\nkey,year,rangers\n1,2010,12\n2,2011,14\nall,,26\n");
        Path made = folder.resolve("case");
        try (Case first = Case.open(made, Mode.CREATE, new RangersReader())) {
            first.add(List.of(paper, table), AddOptions.NONE, Progress.NONE);
        }
        opened = Case.open(made, Mode.READ, new RangersReader());
        room = ReadingRoom.start(opened, 0);
        wire = new Wire(room.port());
        pass = "Cookie: "
                + found(
                        "Set-Cookie: ([^;]+)",
                        wire.answer(wire.get("/?" + room.address().getQuery(), ""))) + "\r\n";
        form = found("name=\"form\" value=\"([^\"]+)\"", wire.answer(wire.get("/add", pass)));
    }

    @AfterEach
    void closeTheRoom() {
        room.close();
        opened.close();
    }

    private static String found(String pattern, String in) {
        Matcher matcher = Pattern.compile(pattern).matcher(in);
        assertTrue(matcher.find(), in);
        return matcher.group(1);
    }

    private String source(String name) {
        return opened.inputs().stream()
                .filter(input -> input.path().endsWith(name))
                .map(Input::source)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow()
                .sha256();
    }

    private String sent(Map<String, String> fields) throws Exception {
        String body = "form=" + form + "&author=Ana&reason=seen&"
                + fields.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return wire.answer(wire.post("/decide", pass, body));
    }

    @Test
    void aDateIsSaidAndShown() throws Exception {
        String source = source("a.txt");
        String page = wire.answer(wire.get("/document/" + source, pass));
        assertTrue(page.contains("name=\"detail\""), page);
        assertEquals(
                303,
                Wire.status(sent(Map.of(
                                "kind", "describe", "document", source, "detail", "published", "value", "2011-03-08")))
                        .orElse(0));
        assertTrue(opened.decisions().getFirst().decision() instanceof Decision.Describe);
        assertTrue(wire.answer(wire.get("/document/" + source, pass)).contains("8 March 2011"));
        for (Map<String, String> wrong : List.of(
                Map.of("kind", "describe", "document", source, "detail", "published", "value", "soon"),
                Map.of("kind", "describe", "document", source, "detail", "published"),
                Map.of("kind", "describe", "document", source, "detail", "shoe", "value", "2011"),
                Map.of("kind", "describe", "document", "no", "detail", "outlet", "value", "EFE"))) {
            int status = Wire.status(sent(wrong)).orElse(0);
            assertTrue(status == 404 || status == 409, wrong + " was answered with " + status);
        }
        assertEquals(1, opened.decisions().size());
    }

    @Test
    void aTableIsSaidToBeRead() throws Exception {
        String source = source("t.csv");
        String page = wire.answer(wire.get("/document/" + source, pass));
        assertTrue(page.contains("name=\"rows.heading\""), page);
        Map<String, String> said = Map.of(
                "kind", "map_table",
                "document", source,
                "table", found("name=\"table\" value=\"(\\d+)\"", page),
                "rows.heading", "2",
                "rows.total", "5",
                "columns.codes", "1",
                "headings", "3=Rangers who left\n",
                "title", "Rangers");
        assertEquals(303, Wire.status(sent(said)).orElse(0));
        Decision.MapTable decided =
                (Decision.MapTable) opened.decisions().getFirst().decision();
        assertEquals(Mapping.Row.HEADING, decided.mapping().rows().get(1));
        assertEquals(Mapping.Row.TOTAL, decided.mapping().rows().get(4));
        assertEquals(Mapping.Column.CODES, decided.mapping().columns().get(0));
        assertEquals("Rangers who left", decided.mapping().headings().get(2));
        for (Map<String, String> wrong : List.of(
                Map.of("kind", "map_table", "document", source, "table", "1"),
                Map.of("kind", "map_table", "document", source, "table", "9", "title", "x"),
                Map.of("kind", "map_table", "document", source, "table", "1", "rows.total", "9-3"),
                Map.of("kind", "map_table", "document", source, "table", "1", "columns.codes", "?"))) {
            int status = Wire.status(sent(wrong)).orElse(0);
            assertTrue(status == 404 || status == 409, wrong + " was answered with " + status);
        }
        assertEquals(1, opened.decisions().size());
    }
}
