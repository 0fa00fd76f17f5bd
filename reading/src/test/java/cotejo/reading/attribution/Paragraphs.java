package cotejo.reading.attribution;

import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.core.source.Text;
import java.util.ArrayList;
import java.util.List;

/// Texts parted just well enough to try the rules of attribution on them: every line a passage, comments from the first
/// numbered line on, a headline behind "# ".
final class Paragraphs {
    private static final String HEADLINE = "# ";
    private static final List<String> CREDITS = List.of("Source:", "By JOHN", "Photo:", "Fuente:", "Por JUAN", "Foto:");

    private Paragraphs() {}

    static Document of(String string) {
        Text text = Text.of(string);
        List<Passage> passages = new ArrayList<>();
        boolean comments = false;
        int at = 0;
        while (at < string.length()) {
            int end = string.indexOf('\n', at);
            end = end < 0 ? string.length() : end;
            String line = string.substring(at, end);
            String bare = line.strip();
            if (!bare.isEmpty()) {
                comments |= bare.startsWith("1. ") || bare.contains("Display: Sort:");
                boolean headline = bare.startsWith(HEADLINE);
                String shown = headline ? bare.substring(HEADLINE.length()) : bare;
                int begin = at + line.indexOf(shown);
                PassageKind kind = headline ? PassageKind.HEADLINE : kind(shown, comments);
                passages.add(new Passage(kind, text.span(begin, begin + shown.length())));
            }
            at = end + 1;
        }
        return new Document(new SourceId("0".repeat(64)), text, passages, Description.NONE);
    }

    private static PassageKind kind(String line, boolean comments) {
        if (comments) {
            return PassageKind.COMMENT;
        }
        boolean credit = CREDITS.stream().anyMatch(line::startsWith);
        return credit ? PassageKind.BYLINE : PassageKind.BODY;
    }
}
