package cotejo.formats.layout;

import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Span;
import cotejo.core.source.Text;
import cotejo.core.when.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A plain text parted into passages, one a line, and what its layout tells of it.
///
/// @param published from the date line, at its own precision
/// @param headline span of the headline
/// @param author span of the writer's name in the byline
public record Layout(
        List<Passage> passages,
        @Nullable Dated published,
        @Nullable Span headline,
        @Nullable Span author) {

    /// A date and where it stands.
    public record Dated(PartialDate date, Span at) {}

    /// @param outlet who published the text, where that is known: its name over a text is no headline
    public static Layout of(Text text, @Nullable String outlet) {
        return Cable.of(text).orElseGet(() -> article(text, outlet));
    }

    private static Layout article(Text text, @Nullable String outlet) {
        List<Line> lines = Line.of(text.string());
        List<Form> forms = lines.stream().map(Form::of).toList();
        int firstBody = firstBody(lines, forms);
        List<PassageKind> kinds = kinds(lines, forms, Front.of(lines, forms, firstBody, outlet), firstBody);
        List<Passage> passages = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            passages.add(new Passage(kinds.get(i), text.span(lines.get(i).begin, lines.get(i).end)));
        }
        int headline = kinds.indexOf(PassageKind.HEADLINE);
        return new Layout(
                passages,
                published(text, lines.subList(0, firstBody), kinds),
                headline < 0 ? null : passages.get(headline).span(),
                author(text, lines, forms, kinds));
    }

    /// The lines of a text that is known to be an article without its headline: the main part of a page, each of its
    /// pieces in a line of its own.
    public static List<Passage> article(Text text) {
        List<Line> lines = Line.asBroken(text.string());
        List<Form> forms = lines.stream().map(Form::of).toList();
        int firstBody = firstBody(lines, forms);
        List<PassageKind> kinds = kinds(lines, forms, Front.without(forms, firstBody), firstBody);
        List<Passage> passages = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            passages.add(new Passage(kinds.get(i), text.span(lines.get(i).begin, lines.get(i).end)));
        }
        return passages;
    }

    /// The words of a mail: no headline stands over them, and no readers write under them.
    public static List<Passage> letter(Text text) {
        List<Line> lines = Line.of(text.string());
        List<Form> forms = lines.stream().map(Form::of).toList();
        int firstBody = firstBody(lines, forms);
        boolean[] closing = closing(lines, forms, firstBody, lines.size());
        List<PassageKind> front = Front.without(forms, firstBody).kinds;
        List<Passage> passages = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            PassageKind kind = i < firstBody
                    ? front.get(i)
                    : closing[i] ? PassageKind.BOILERPLATE : body(lines.get(i), forms.get(i));
            passages.add(new Passage(
                    kind == PassageKind.COMMENT ? PassageKind.BODY : kind,
                    text.span(lines.get(i).begin, lines.get(i).end)));
        }
        return passages;
    }

    /// The lines of a text as they are broken, all of one kind.
    public static List<Passage> lines(Text text, PassageKind kind) {
        return Line.asBroken(text.string()).stream()
                .map(line -> new Passage(kind, text.span(line.begin, line.end)))
                .toList();
    }

    /// The writer's name in a byline.
    public static Optional<Span> author(Text byline) {
        return Byline.of(byline.string())
                .map(found ->
                        byline.span(found.from(), found.from() + found.author().length()));
    }

    /// Whether a line is a heading that opens readers' comments.
    public static boolean opensComments(String line) {
        List<Line> lines = Line.of(line);
        return lines.size() == 1 && Form.of(lines.getFirst()) == Form.COMMENTS;
    }

    /// Whether nothing in it can be seen.
    public static boolean blank(String text) {
        return text.chars().allMatch(c -> Line.blank((char) c));
    }

    private static int firstBody(List<Line> lines, List<Form> forms) {
        int firstBody = 0;
        while (firstBody < lines.size() && !Prose.is(lines.get(firstBody), forms.get(firstBody))) {
            firstBody++;
        }
        return firstBody == lines.size() ? fragment(forms) : firstBody;
    }

    private static List<PassageKind> kinds(List<Line> lines, List<Form> forms, Front front, int firstBody) {
        if (lines.size() == 1) {
            // A single line given to be read is what is to be read, whatever it looks like.
            return List.of(PassageKind.BODY);
        }
        Readers readers = Readers.find(lines, forms, firstBody);
        List<PassageKind> kinds = new ArrayList<>(front.kinds);
        boolean[] closing = closing(lines, forms, firstBody, readers.from());
        for (int i = firstBody; i < lines.size(); i++) {
            if (i >= readers.to()) {
                kinds.add(PassageKind.BOILERPLATE);
            } else if (i >= readers.from()) {
                kinds.add(forms.get(i) == Form.COMMENTS ? PassageKind.BOILERPLATE : PassageKind.COMMENT);
            } else {
                kinds.add(closing[i] ? PassageKind.BOILERPLATE : body(lines.get(i), forms.get(i)));
            }
        }
        return kinds;
    }

    /// A text without one whole sentence: it has a front only if a date or a writer shows that it has.
    private static int fragment(List<Form> forms) {
        int last = -1;
        for (int i = 0; i < Math.min(forms.size(), 6); i++) {
            if (forms.get(i) == Form.DATE || forms.get(i) == Form.BYLINE) {
                last = i;
            }
        }
        return last + 1 < forms.size() ? last + 1 : 0;
    }

    private static PassageKind body(Line line, Form form) {
        return switch (form) {
            case DATE -> PassageKind.DATELINE;
            case CREDIT -> PassageKind.BYLINE;
            case BYLINE ->
                Byline.of(line.head()).map(Byline::sure).orElse(false) ? PassageKind.BYLINE : PassageKind.BODY;
            case CAPTION -> PassageKind.CAPTION;
            case LINKS, FIXED, COMMENTS -> PassageKind.BOILERPLATE;
            case SIGNATURE -> PassageKind.BYLINE;
            case SCORE -> PassageKind.COMMENT;
            case SAID, PLAIN -> PassageKind.BODY;
        };
    }

    /// Short lines under an article, between fixed text and its end, are fixed text too.
    private static boolean[] closing(List<Line> lines, List<Form> forms, int firstBody, int end) {
        boolean[] closing = new boolean[lines.size()];
        int start = end;
        while (start > firstBody && !Prose.is(lines.get(start - 1), forms.get(start - 1))) {
            start--;
        }
        boolean fixed = false;
        for (int i = start; i < end; i++) {
            fixed |= forms.get(i) == Form.FIXED || forms.get(i) == Form.LINKS;
            closing[i] = fixed && forms.get(i) == Form.PLAIN;
        }
        return closing;
    }

    private static @Nullable Dated published(Text text, List<Line> lines, List<PassageKind> kinds) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int from = switch (kinds.get(i)) {
                case DATELINE -> 0;
                case BYLINE -> Byline.of(line.head()).map(Byline::to).orElse(line.length());
                case HEADLINE, BODY, CAPTION, TABLE_CELL, COMMENT, BOILERPLATE -> line.length();
            };
            PartialDate date = date(line.head(), from);
            if (date != null) {
                return new Dated(date, text.span(line.begin, line.end));
            }
        }
        return null;
    }

    /// The date that the rest of a line is, if it is one of publication.
    private static @Nullable PartialDate date(String line, int from) {
        return DateLine.of(line.substring(Math.min(from, line.length())))
                .filter(found -> !found.updated())
                .map(DateLine::date)
                .orElse(null);
    }

    private static @Nullable Span author(Text text, List<Line> lines, List<Form> forms, List<PassageKind> kinds) {
        for (int i = 0; i < lines.size(); i++) {
            boolean signed = forms.get(i) == Form.BYLINE || forms.get(i) == Form.SIGNATURE;
            Line line = lines.get(i);
            Byline byline = signed && kinds.get(i) == PassageKind.BYLINE
                    ? Byline.of(line.head()).orElse(null)
                    : null;
            if (byline != null) {
                return text.span(line.begin + byline.from(), line.begin + byline.to());
            }
        }
        return null;
    }
}
