package cotejo.serving.trouble;

import cotejo.serving.page.Missing;
import cotejo.serving.page.Resources;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The files pages are dressed with, and the one that makes them answer keys. What every page has stands in
/// `style.css`;
/// a page of its own kind has a sheet of its own beside it.
@Controller
public final class Files {
    /// What a draft that is handed over is dressed with, too, lies there.
    private static final String MARKED = "/cotejo/serving/draft/marked.css";

    private static final List<String> SHEETS =
            List.of("style", "home", "document", "compare", "matrix", "reported", "bulk", "add", "people", "marked");

    private final Map<String, byte[]> sheets = SHEETS.stream()
            .collect(Collectors.toMap(
                    Function.identity(),
                    name -> Resources.read(Files.class, name.equals("marked") ? MARKED : name + ".css")));
    private final byte[] icon = Resources.read(Files.class, "icon.svg");
    private final byte[] script = Resources.read(Files.class, "room.js");

    @GetMapping("/{name:[a-z]+}.css")
    ResponseEntity<byte[]> sheet(@PathVariable String name) {
        byte[] sheet = sheets.get(name);
        if (sheet == null) {
            throw new Missing("missing.page");
        }
        return file(new MediaType(new MediaType("text", "css"), StandardCharsets.UTF_8), sheet);
    }

    @GetMapping("/icon.svg")
    ResponseEntity<byte[]> icon() {
        return file(MediaType.valueOf("image/svg+xml"), icon);
    }

    @GetMapping("/room.js")
    ResponseEntity<byte[]> script() {
        return file(new MediaType(new MediaType("text", "javascript"), StandardCharsets.UTF_8), script);
    }

    /// They hold nothing of the case and may stay in the browser for a while.
    private static ResponseEntity<byte[]> file(MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Cache-Control", "private, max-age=300")
                .body(bytes);
    }
}
