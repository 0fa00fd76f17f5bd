package cotejo.serving.page;

import cotejo.casework.people.Role;
import cotejo.casework.port.View;
import cotejo.core.claim.FigureId;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
import cotejo.serving.wording.Tongue;
import cotejo.serving.wording.Wording;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One request for a page: in which language, in which view, with which choices. All of it stands in the address, so a
/// link can be kept, sent and opened again; nothing is remembered elsewhere.
///
/// @param chosen the language of the address; null where the browser's language was taken
/// @param path without the query
/// @param choices the query without `lang`, `view` and what is empty
/// @param caseName shown in the page's head
/// @param desk what a form of this page needs
public record Visit(
        Wording words,
        @Nullable Tongue chosen,
        View view,
        String path,
        Map<String, String> choices,
        String caseName,
        Desk desk) {
    /// Longer choices are cut: nobody types more into a search box.
    private static final int LONGEST_CHOICE = 300;

    /// Who sits there.
    ///
    /// @param form the secret that forms of this page hold
    /// @param author the name that decisions bear: of the account; where there are none, who signed last in this
    /// browser,
    ///     or whose machine it is
    /// @param role what may be done
    /// @param account who is signed in; empty where one person has the room to himself, and says who he is
    public record Desk(String form, String author, Role role, String account) {
        public boolean reviews() {
            return role.includes(Role.REVIEWER);
        }

        public boolean administers() {
            return role.includes(Role.ADMINISTRATOR);
        }

        /// Whether the author is known, and not to be asked for.
        public boolean known() {
            return !account.isEmpty();
        }
    }

    public Visit {
        choices = Map.copyOf(choices);
    }

    /// @param parameters the query as the server parsed it
    /// @param acceptLanguage the header, or null
    static Visit of(
            String path,
            Map<String, String[]> parameters,
            @Nullable String acceptLanguage,
            Vocabulary vocabulary,
            String caseName,
            Desk desk) {
        Map<String, String> choices = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            String value = values.length == 0 ? "" : values[0];
            if (!value.isBlank()) {
                choices.put(name, value.substring(0, Math.min(value.length(), LONGEST_CHOICE)));
            }
        });
        Tongue chosen = Tongue.named(choices.remove("lang"));
        View view = View.MACHINE.word().equals(choices.remove("view")) ? View.MACHINE : View.DECIDED;
        Tongue tongue = chosen != null ? chosen : Tongue.accepted(acceptLanguage);
        return new Visit(new Wording(tongue, vocabulary), chosen, view, ofThisRoom(path), choices, caseName, desk);
    }

    /// "//elsewhere" in a link would be another host, and a line break another header.
    public static String ofThisRoom(String path) {
        if (path.chars().anyMatch(Character::isISOControl)) {
            return "/";
        }
        int start = 0;
        while (start < path.length() && (path.charAt(start) == '/' || path.charAt(start) == '\\')) {
            start++;
        }
        return "/" + path.substring(start);
    }

    /// The name of the case, safe to look at.
    public String shownCaseName() {
        return cotejo.serving.wording.Visible.onOneLine(caseName);
    }

    /// What was chosen under this name; empty for nothing.
    public String choice(String name) {
        return choices.getOrDefault(name, "");
    }

    /// A link to a page of this room, in the language and view chosen here.
    ///
    /// @param target path with its parts already encoded, see [#part]
    public String to(String target, String... namesAndValues) {
        Map<String, String> query = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            if (!namesAndValues[i + 1].isEmpty()) {
                query.put(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return address(target, query, view, chosen);
    }

    /// The words of a figure in its document.
    public String toWords(SourceId source, FigureId figure) {
        return to("/document/" + source.sha256(), "figure", figure.id()) + "#" + part(figure.id());
    }

    /// This page in another language.
    public String in(Tongue tongue) {
        return address(path, sorted(), view, tongue);
    }

    /// This page in another view.
    public String seenAs(View other) {
        return address(path, sorted(), other, chosen);
    }

    private Map<String, String> sorted() {
        return new java.util.TreeMap<>(choices);
    }

    private static String address(String path, Map<String, String> query, View view, @Nullable Tongue tongue) {
        StringBuilder out = new StringBuilder(path);
        char before = '?';
        for (Map.Entry<String, String> each : query.entrySet()) {
            out.append(before).append(part(each.getKey())).append('=').append(part(each.getValue()));
            before = '&';
        }
        if (view != View.DECIDED) {
            out.append(before).append("view=").append(view.word());
            before = '&';
        }
        if (tongue != null) {
            out.append(before).append("lang=").append(tongue.tag());
        }
        return out.toString();
    }

    /// One part of an address, percent-encoded.
    public static String part(String raw) {
        return URLEncoder.encode(raw, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
