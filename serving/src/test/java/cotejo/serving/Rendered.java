package cotejo.serving;

import cotejo.casework.people.Role;
import cotejo.casework.port.View;
import cotejo.core.scope.Vocabulary;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Tongue;
import cotejo.serving.wording.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A page as its reader gets it, and kept in target/pages for whoever wants to look at it.
public final class Rendered {
    private Rendered() {}

    public static Visit visit(Vocabulary vocabulary, Tongue tongue, String path, Map<String, String> choices) {
        return new Visit(
                new Wording(tongue, vocabulary),
                tongue == Tongue.ENGLISH ? null : tongue,
                View.DECIDED,
                path,
                choices,
                "small <case>",
                new Visit.Desk("form", "Ana", Role.ADMINISTRATOR, ""));
    }

    public static String html(String template, Visit visit, Object page) throws IOException {
        byte[] html = Pages.render(Pages.templates(), template, visit, page);
        Path folder = Path.of("target/pages");
        Files.createDirectories(folder);
        String name =
                template.replace(".jte", "") + "-" + visit.words().tongue().language()
                        + Integer.toHexString(visit.choices().hashCode()) + ".html";
        Files.write(folder.resolve(name), html);
        return new String(html, StandardCharsets.UTF_8);
    }
}
