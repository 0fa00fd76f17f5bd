package cotejo.formats.lines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.formats.Damage;
import cotejo.formats.Outcome;
import cotejo.formats.Part;
import cotejo.formats.Read;
import cotejo.formats.Status;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private static Outcome outcome(String name, String text) {
        return Read.outcome(name, text.getBytes(UTF_8));
    }

    @Test
    void eachLineIsAPart() {
        Outcome.Opened opened = assertInstanceOf(Outcome.Opened.class, outcome("a.jsonl", """
                {"id": "n1", "text": "Desertaron 1,680 soldados.", "published": "2011-03-08", "language": "ES", "country": "mx", "outlet": "EFE", "url": "https://e.example/1", "title": "Desertan"}
                {"text": "Faltan 121."}

                {"id": 7, "text": 5}
                {"text": "Faltan 121.", "published": "08/03/2011", "language": "spanish"}
                {"text": "cut
                ["text"]
                """));
        assertEquals(
                List.of("line 1 – n1", "line 2", "line 4 – 7", "line 5", "line 6", "line 7"),
                opened.parts().stream().map(Part::name).toList());
        Part.Held first = (Part.Held) opened.parts().getFirst();
        assertEquals("Desertaron 1,680 soldados.", new String(first.bytes(), UTF_8));
        Description said = first.said();
        assertEquals("2011-03-08", Objects.toString(said.publishedDate()));
        assertEquals("es", said.languageCode());
        assertEquals("EFE", said.outletName());
        assertEquals(Described.byMarkup("MX"), said.country());
        assertEquals(Described.byMarkup("https://e.example/1"), said.url());
        assertEquals(Described.byMarkup("Desertan"), said.title());
        assertEquals(
                List.of(
                        "no \"text\" (a string)",
                        "\"published\" is no date: YYYY, YYYY-MM or YYYY-MM-DD;"
                                + " \"language\" is no language: two letters, such as en or es"),
                opened.parts().subList(2, 4).stream()
                        .map(part -> assertInstanceOf(Part.Left.class, part).reason())
                        .toList());
    }

    @Test
    void otherJsonIsNotRead() {
        for (String other : List.of(
                "{\"text\": \"Son 1,680.\"}", "{\n  \"text\": \"Son 1,680.\"\n}", "[1, 2]", "{\"a\": 1}\n{\"a\": 2}")) {
            assertEquals(
                    Status.UNSUPPORTED,
                    assertInstanceOf(Outcome.Refused.class, outcome("a.json", other))
                            .status());
        }
        assertInstanceOf(Outcome.Opened.class, outcome("a.json", "{\"text\": \"a\"}\n{\"text\": \"b\"}"));
        assertEquals(
                Status.UNSUPPORTED,
                assertInstanceOf(Outcome.Refused.class, outcome("a.jsonl", "{\"a\": 1}\n"))
                        .status());
    }

    @Test
    void halfACharacterBecomesOne() {
        Outcome.Opened opened =
                assertInstanceOf(Outcome.Opened.class, outcome("a.jsonl", "{\"text\": \"a \\ud800 b\"}"));
        assertEquals("a \ufffd b", new String(((Part.Held) opened.parts().getFirst()).bytes(), UTF_8));
    }

    @Test
    void damageEndsInAnOutcome() {
        Damage.everywhere(
                "a.jsonl",
                "{\"id\": \"n\", \"text\": \"Son 1,680.\", \"language\": \"es\"}\n"
                        .repeat(30)
                        .getBytes(UTF_8));
    }
}
