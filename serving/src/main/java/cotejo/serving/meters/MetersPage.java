package cotejo.serving.meters;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// For whoever watches over the machine.
@Controller
public final class MetersPage {
    private static final MediaType JSON = MediaType.APPLICATION_JSON;
    private static final MediaType PROMETHEUS = MediaType.parseMediaType("text/plain; version=0.0.4; charset=utf-8");

    private final Meters meters;

    MetersPage(Meters meters) {
        this.meters = meters;
    }

    /// Says that the room answers, and nothing of what is in it; to anybody who reaches it.
    @GetMapping("/health")
    ResponseEntity<byte[]> health() {
        return ResponseEntity.ok().contentType(JSON).body("{\"status\":\"up\"}\n".getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/metrics")
    ResponseEntity<byte[]> metrics() {
        return ResponseEntity.ok().contentType(PROMETHEUS).body(meters.told().getBytes(StandardCharsets.UTF_8));
    }
}
