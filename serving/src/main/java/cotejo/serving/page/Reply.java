package cotejo.serving.page;

import cotejo.casework.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An answer in JSON.
public final class Reply {
    /// Under which all of this stands.
    public static final String ROOT = "/api/v1";

    public static final int MOST = 100;
    private static final int USUAL = 50;
    private static final int DEEPEST = 1_000_000;
    private static final MediaType JSON = new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8);

    private Reply() {}

    /// Whether an address is one of these.
    public static boolean answers(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    public static ResponseEntity<byte[]> of(JsonNode json) {
        return of(HttpStatus.OK, json);
    }

    public static ResponseEntity<byte[]> of(HttpStatus status, JsonNode json) {
        return ResponseEntity.status(status)
                .contentType(JSON)
                .body((Json.oneLine(json) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// What went wrong, and what to do about it.
    public static ResponseEntity<byte[]> problem(HttpStatus status, String what, String mend) {
        return of(status, object().put("error", what).put("mend", mend));
    }

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static <T> ArrayNode array(Collection<T> things, Function<T, ? extends JsonNode> told) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        things.forEach(thing -> array.add(told.apply(thing)));
        return array;
    }

    /// How many of the first an address leaves out.
    public static int from(HttpServletRequest request) {
        return number(request, "from", 0, DEEPEST);
    }

    /// How many it asks for.
    public static int most(HttpServletRequest request) {
        return number(request, "most", USUAL, MOST);
    }

    public static int number(HttpServletRequest request, String name, int usual, int greatest) {
        String written = request.getParameter(name);
        if (written == null || written.isBlank()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(written.strip());
            if (number >= 0 && number <= greatest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new Unacceptable(name + " is no number from 0 to " + greatest, "leave it out, or give one");
    }

    /// What is asked for is not there.
    public static Missing missing(String what) {
        return new Missing("missing." + what);
    }
}
