package cotejo.serving.page;

import cotejo.casework.Case;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Turns a request into a [Visit] and a page's data into HTML. A page is rendered whole before its first byte is sent:
/// an error never leaves half a page.
public final class Pages {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final Set<String> OF_EVERY_PAGE = Set.of("lang", "view");

    private final Case opened;
    private final TemplateEngine templates;
    private final Function<HttpServletRequest, Visit.Desk> desks;

    /// @param desks who asks for a page
    public Pages(Case opened, Function<HttpServletRequest, Visit.Desk> desks) {
        this.opened = opened;
        this.desks = desks;
        this.templates = templates();
    }

    /// The templates, compiled with the rest of the program.
    public static TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "cotejo.serving.templates");
    }

    public Visit visit(HttpServletRequest request) {
        return Visit.of(
                request.getRequestURI(),
                choices(request),
                request.getHeader("Accept-Language"),
                opened.vocabulary(),
                opened.name(),
                desks.apply(request));
    }

    /// What a form sent is no choice of the address: it must not come back in links, its secret least of all.
    private static Map<String, String[]> choices(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return request.getParameterMap();
        }
        Map<String, String[]> kept = new HashMap<>(request.getParameterMap());
        kept.keySet().retainAll(OF_EVERY_PAGE);
        return kept;
    }

    /// @param template such as `ledger.jte`; its parameters are `visit` and `page`
    public ResponseEntity<byte[]> show(String template, Visit visit, Object page) {
        return show(HttpStatus.OK, template, visit, page);
    }

    public ResponseEntity<byte[]> show(HttpStatus status, String template, Visit visit, Object page) {
        return ResponseEntity.status(status).contentType(HTML).body(render(templates, template, visit, page));
    }

    /// Leads on, after a form: whoever loads that page again sends nothing again.
    ///
    /// @param address of this room
    public static ResponseEntity<byte[]> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }

    /// What a form sent under a name, without the space around it; cut where it is longer. Empty for nothing.
    public static String field(HttpServletRequest request, String name, int longest) {
        String value = request.getParameter(name);
        String plain = value == null ? "" : value.strip();
        return plain.substring(0, Math.min(plain.length(), longest));
    }

    /// The page alone, for whoever makes something else of it.
    public byte[] rendered(String template, Visit visit, Object page) {
        return render(templates, template, visit, page);
    }

    public static byte[] render(TemplateEngine templates, String template, Visit visit, Object page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template, Map.of("visit", visit, "page", page), output);
        return output.toByteArray();
    }
}
