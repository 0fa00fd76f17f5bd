package cotejo.formats.layout;

import cotejo.core.source.PassageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What stands over the running text: name of the page, date, headline, writer, credits, in the orders pages use.
final class Front {
    /// Running text that begins later than this has no front to speak of.
    private static final int DEEPEST = 14;

    /// the headline's line, or -1
    final int headline;
    /// the kind of each line before the running text
    final List<PassageKind> kinds;

    private Front(int headline, List<PassageKind> kinds) {
        this.headline = headline;
        this.kinds = kinds;
    }

    /// @param firstBody the first line of running text
    /// @param outlet who is known to have published the document
    static Front of(List<Line> lines, List<Form> forms, int firstBody, @Nullable String outlet) {
        int deep = Math.min(firstBody, DEEPEST);
        int headline = firstBody > DEEPEST ? -1 : headline(lines, forms, deep, outlet);
        return of(forms, firstBody, headline);
    }

    /// The front of an article whose headline stands elsewhere.
    static Front without(List<Form> forms, int firstBody) {
        return of(forms, firstBody, -1);
    }

    private static Front of(List<Form> forms, int firstBody, int headline) {
        List<PassageKind> kinds = new ArrayList<>();
        for (int i = 0; i < firstBody; i++) {
            kinds.add(
                    i == headline
                            ? PassageKind.HEADLINE
                            : switch (forms.get(i)) {
                                case DATE -> PassageKind.DATELINE;
                                case BYLINE -> i < DEEPEST ? PassageKind.BYLINE : PassageKind.BODY;
                                case CREDIT -> PassageKind.BYLINE;
                                case CAPTION -> PassageKind.CAPTION;
                                case SIGNATURE -> PassageKind.BYLINE;
                                case LINKS, FIXED, COMMENTS, SCORE -> PassageKind.BOILERPLATE;
                                case PLAIN, SAID -> i < headline ? PassageKind.BOILERPLATE : PassageKind.BODY;
                            });
        }
        return new Front(headline, kinds);
    }

    private static int headline(List<Line> lines, List<Form> forms, int deep, @Nullable String outlet) {
        List<Integer> candidates = new ArrayList<>();
        int date = -1;
        int byline = -1;
        for (int i = 0; i < deep; i++) {
            Form form = forms.get(i);
            if (form == Form.DATE && date < 0) {
                date = i;
            } else if (form == Form.BYLINE && byline < 0 && (i > 0 || sure(lines.get(i)))) {
                byline = i;
            } else if (form == Form.PLAIN
                    && lines.get(i).number().isEmpty()
                    && !lines.get(i).folded.endsWith(":")) {
                candidates.add(i);
            }
        }
        int dated = date;
        int signed = byline;
        if (candidates.isEmpty()) {
            return -1;
        }
        if (byline >= 0 && (date < 0 || byline < date)) {
            int over = chosen(lines, candidates.stream().filter(i -> i < signed).toList(), outlet);
            return over >= 0 ? over : candidates.getFirst();
        }
        if (date >= 0) {
            Optional<Integer> under = candidates.stream().filter(i -> i > dated).findFirst();
            return under.orElseGet(() -> chosen(lines, candidates, outlet));
        }
        return chosen(lines, candidates, outlet);
    }

    private static boolean sure(Line line) {
        return Byline.of(line.head()).map(Byline::sure).orElse(false);
    }

    /// The first that is not the page's own name or motto.
    private static int chosen(List<Line> lines, List<Integer> candidates, @Nullable String outlet) {
        for (int k = 0; k < candidates.size() - 1; k++) {
            if (!banner(lines.get(candidates.get(k)), outlet)) {
                return candidates.get(k);
            }
        }
        return candidates.isEmpty() ? -1 : candidates.getLast();
    }

    private static boolean banner(Line line, @Nullable String outlet) {
        String folded = line.folded;
        if (outlet != null && !outlet.isBlank() && folded.startsWith(Fold.of(outlet))) {
            return true;
        }
        for (String words : Cues.ALL.banner) {
            if (folded.contains(words)) {
                return true;
            }
        }
        return Character.isLowerCase(line.first()) || line.words <= 4 && !numbers(folded);
    }

    /// A short line that counts something is no page's name, and must not be lost as one.
    private static boolean numbers(String folded) {
        for (String word : folded.split("[^a-z0-9]+")) {
            if (Cues.ALL.numbers.contains(word) || !word.isEmpty() && Character.isDigit(word.charAt(0))) {
                return true;
            }
        }
        return false;
    }
}
