package cotejo.serving.intake;

import cotejo.casework.Case;
import cotejo.casework.Received;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Visit;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/// Adding documents: by path, or sent by the browser.
@Controller
public final class AddPage {
    /// So often a browser that listens is told.
    private static final long PAUSE_MILLIS = 400;
    /// So often in all; then it asks again by itself.
    private static final int MOST_TOLD = 1_500;

    private static final int MOST_PATHS = 100;

    private final Pages pages;
    private final Intake intake;

    AddPage(Case opened, Pages pages) {
        this.pages = pages;
        this.intake = new Intake(opened);
    }

    @GetMapping("/add")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        return shown(HttpStatus.OK, "", "", request);
    }

    private ResponseEntity<byte[]> shown(HttpStatus status, String wrong, String paths, HttpServletRequest request) {
        Visit visit = pages.visit(request);
        return pages.show(status, "add.jte", visit, AddView.of(intake.state(), wrong, paths, visit));
    }

    /// A field `paths`, one on a line, or parts `files`.
    @PostMapping("/add")
    ResponseEntity<byte[]> add(HttpServletRequest request) throws IOException, ServletException {
        String written = String.valueOf(request.getParameter("paths"));
        boolean sent = String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
        // Whoever names a path reads what the room's own account may read.
        boolean reaches = sent || pages.visit(request).desk().administers();
        String wrong = !reaches ? "add.noReach" : sent ? received(request) : named(written);
        return wrong == null ? back(request) : shown(HttpStatus.CONFLICT, wrong, sent ? "" : written, request);
    }

    /// @return the phrase for what is wrong; null where it was begun
    private @Nullable String named(String written) {
        List<Path> paths = new ArrayList<>();
        for (String line : written.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList()) {
            try {
                paths.add(path(line));
            } catch (InvalidPathException e) {
                return "add.noPath";
            }
        }
        if (paths.isEmpty() || paths.size() > MOST_PATHS) {
            return "add.nothing";
        }
        return intake.begin(paths) ? null : "add.busy";
    }

    private static Path path(String written) {
        return written.equals("~") || written.startsWith("~/")
                ? Path.of(System.getProperty("user.home", ""), written.substring(1))
                : Path.of(written);
    }

    private @Nullable String received(HttpServletRequest request) throws IOException, ServletException {
        if (intake.state() instanceof Intake.State.Underway) {
            return "add.busy";
        }
        Received received = Received.at(Instant.now());
        boolean handed = false;
        try {
            for (Part part : request.getParts()) {
                String name = part.getSubmittedFileName();
                if (part.getName().equals("files") && name != null && !name.isEmpty()) {
                    try (InputStream bytes = part.getInputStream()) {
                        received.take(name, bytes);
                    }
                }
                part.delete();
            }
            if (received.files() == 0) {
                return "add.nothing";
            }
            handed = true;
            return intake.begin(received) ? null : "add.busy";
        } finally {
            if (!handed) {
                received.close();
            }
        }
    }

    /// Tries once more what could not be read.
    @PostMapping("/add/retry")
    ResponseEntity<byte[]> retry(HttpServletRequest request) {
        return intake.again() ? back(request) : shown(HttpStatus.CONFLICT, "add.busy", "", request);
    }

    @PostMapping("/add/stop")
    ResponseEntity<byte[]> stop(HttpServletRequest request) {
        intake.stop();
        return back(request);
    }

    private ResponseEntity<byte[]> back(HttpServletRequest request) {
        return Pages.seeOther(pages.visit(request).to("/add"));
    }

    /// How far it has come, as server-sent events: `progress` with how many of how many and a sentence, then `end`.
    @GetMapping("/add/progress")
    ResponseEntity<StreamingResponseBody> progress(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        StreamingResponseBody body = out -> {
            String before = "";
            for (int told = 0; told < MOST_TOLD && intake.state() instanceof Intake.State.Underway now; told++) {
                String event = AddView.event(now, visit.words());
                // A line that is no event shows that the browser still listens.
                tell(out, event.equals(before) ? ":\n\n" : "event: progress\ndata: " + event + "\n\n");
                before = event;
                try {
                    Thread.sleep(PAUSE_MILLIS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
            tell(out, "event: end\ndata:\n\n");
        };
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "event-stream", StandardCharsets.UTF_8))
                .body(body);
    }

    private static void tell(OutputStream out, String event) throws IOException {
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /// Ends what is being added.
    @PreDestroy
    void close() {
        intake.close();
    }
}
