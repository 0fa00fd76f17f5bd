package cotejo.cli;

import cotejo.casework.Held;
import cotejo.cli.sheet.Scopes;
import cotejo.cli.terminal.Harmless;
import cotejo.core.source.Description;
import java.util.ArrayList;
import java.util.List;

/// How a document is called over its figures: "efe-2011-03.txt · EFE · 8 March 2011 · en".
final class Headings {
    private Headings() {}

    static String of(Held held) {
        return of(held.path(), held.description(), held.language());
    }

    static String of(String path, Description description, String language) {
        List<String> parts = new ArrayList<>();
        parts.add(path);
        String outlet = description.outletName();
        parts.add(outlet == null ? "outlet not known" : outlet);
        parts.add(description.publishedDate() == null ? "date not known" : Scopes.date(description.publishedDate()));
        if (!language.isEmpty()) {
            parts.add(language);
        }
        return Harmless.line(String.join(" · ", parts));
    }
}
