package cotejo.serving.trouble;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The files pages are dressed with, and the one that makes them answer keys.
@Controller
public final class Files {
    private final byte[] style = read("style.css");
    private final byte[] icon = read("icon.svg");
    private final byte[] script = read("room.js");

    @GetMapping("/style.css")
    ResponseEntity<byte[]> style() {
        return file(new MediaType(new MediaType("text", "css"), StandardCharsets.UTF_8), style);
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

    private static byte[] read(String name) {
        try (InputStream in = Objects.requireNonNull(Files.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
