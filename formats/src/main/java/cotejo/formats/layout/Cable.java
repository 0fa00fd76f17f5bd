package cotejo.formats.layout;

import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Span;
import cotejo.core.source.Text;
import cotejo.core.when.PartialDate;
import cotejo.formats.wordlists.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A diplomatic telegram: a head of many lines, which counts nothing; its subject, who sent it and
/// when; paragraphs with a number and a letter for how secret each is. The letters, numbers and what is
/// said again with each section of a long one are fixed text.
final class Cable {
    /// The subject stands no deeper, in lines.
    private static final int DEEPEST = 80;
    /// Longer lines over the subject are no head.
    private static final int WORDS = 40;
    /// Where two digits tell a year, those from here on are of the last century. The first of them were
    /// made in the sixties.
    private static final int OLD = 60;

    private static final WordList LIST = WordList.beside(Cable.class, "cable.txt");
    private static final Prefixes HEAD = prefixes("head");
    private static final Prefixes SURE = prefixes("sure");
    private static final Prefixes SUBJECT = prefixes("subject");
    private static final Prefixes ORIGIN = prefixes("origin");
    private static final Prefixes CREATED = prefixes("created");
    private static final Prefixes SECRECY = prefixes("secrecy");
    private static final Prefixes TAIL = prefixes("tail");

    /// "R 261820Z OCT 09": how urgent, the day and the time, the month and the year.
    private static final Pattern TIME =
            Pattern.compile("(?:[zopry]{1,2} )?([0-3]\\d)[0-2]\\d[0-5]\\dz ([a-z]{3}) (\\d{2})\\b.{0,20}");
    /// "1. (C) ", "¶12. (S/NF) ", "3. ".
    private static final Pattern MARKER =
            Pattern.compile("(?:¶ ?)?(\\d{1,2})\\. ?(\\((?:[CSU]|SBU|LOU)(?:/{1,2}[A-Z]{2,5})?\\))? ?");
    /// "MEXICO 00003061  002 OF 003".
    private static final Pattern SECTION = Pattern.compile("[a-z .]{3,30} \\d{6,9} \\d{3}(?:\\.\\d)? of \\d{3}");

    private final Text text;
    private final List<Passage> passages = new ArrayList<>();
    private Layout.@Nullable Dated published;
    private Layout.@Nullable Dated created;
    private @Nullable Span headline;
    private @Nullable Span author;
    private int paragraph;

    private Cable(Text text) {
        this.text = text;
    }

    /// Empty where the text is no such telegram.
    static Optional<Layout> of(Text text) {
        List<Line> lines = Line.asBroken(text.string());
        int subject = subject(lines);
        if (subject < 0) {
            return Optional.empty();
        }
        Cable cable = new Cable(text);
        int body = cable.head(lines, subject);
        if (body < lines.size()) {
            cable.body(lines.get(body).begin);
        }
        Layout.Dated dated = cable.published == null ? cable.created : cable.published;
        return Optional.of(new Layout(cable.passages, dated, cable.headline, cable.author));
    }

    private static int subject(List<Line> lines) {
        int sure = 0;
        int found = -1;
        for (int i = 0; i < Math.min(lines.size(), DEEPEST); i++) {
            Line line = lines.get(i);
            if (found < 0 && SUBJECT.at(line.folded) > 0) {
                found = i;
            }
            if (found < 0 && line.words > WORDS && SURE.at(line.folded) == 0) {
                return -1;
            }
            if (found >= 0 && line.number().isPresent()) {
                break;
            }
            boolean shows = SURE.at(line.folded) > 0
                    || TIME.matcher(line.folded).matches()
                    || SECRECY.at(line.folded) > 0 && line.folded.contains("section");
            sure += shows ? 1 : 0;
        }
        return sure >= 2 ? found : -1;
    }

    /// @return the first line after the head
    private int head(List<Line> lines, int subject) {
        for (int i = 0; i < subject; i++) {
            over(lines.get(i));
        }
        int next = subject(lines, subject);
        boolean goesOn = false;
        while (next < lines.size()) {
            Line line = lines.get(next);
            boolean belongs = HEAD.at(line.folded) > 0 || SECRECY.at(line.folded) > 0 || rule(line);
            boolean marked =
                    marker(line.head()) > 0 && (line.gap > 0 || line.head().contains("("));
            if (marked || !belongs && !(goesOn && line.gap == 0)) {
                break;
            }
            add(PassageKind.BOILERPLATE, line.begin, line.end);
            goesOn = true;
            next++;
        }
        return next;
    }

    private static boolean rule(Line line) {
        return line.head().chars().allMatch(c -> c == '-' || c == '=' || c == '*' || c == ' ');
    }

    private void over(Line line) {
        Matcher time = TIME.matcher(line.folded);
        int origin = ORIGIN.at(line.folded);
        int made = CREATED.at(line.folded);
        if (time.matches()) {
            PartialDate date = date(time);
            Span span = add(PassageKind.DATELINE, line.begin, line.end);
            if (date != null && published == null) {
                published = new Layout.Dated(date, span);
            }
        } else if (made > 0 && day(line, made) != null) {
            PartialDate date = day(line, made);
            Span span = add(PassageKind.DATELINE, line.begin, line.end);
            if (date != null && created == null) {
                created = new Layout.Dated(date, span);
            }
        } else if (origin > 0 && line.length() == line.folded.length() && origin + 1 < line.length()) {
            int from = origin;
            while (Line.blank(line.head().charAt(from)) || line.head().charAt(from) == ':') {
                from++;
            }
            add(PassageKind.BOILERPLATE, line.begin, line.begin + origin);
            Span name = add(PassageKind.BYLINE, line.begin + from, line.end);
            author = author == null ? name : author;
        } else {
            add(PassageKind.BOILERPLATE, line.begin, line.end);
        }
    }

    /// The subject, over several lines where it is long.
    ///
    /// @return the line after it
    private int subject(List<Line> lines, int at) {
        Line first = lines.get(at);
        int last = at;
        while (last + 1 < lines.size()
                && lines.get(last + 1).gap == 0
                && HEAD.at(lines.get(last + 1).folded) == 0
                && marker(lines.get(last + 1).head()) == 0) {
            last++;
        }
        int from = first.begin + first.head().indexOf(':') + 1;
        int end = lines.get(last).end;
        add(PassageKind.BOILERPLATE, first.begin, from);
        while (from < end && Line.blank(text.string().charAt(from))) {
            from++;
        }
        if (from < end) {
            headline = add(PassageKind.HEADLINE, from, end);
        }
        return last + 1;
    }

    private void body(int begin) {
        String rest = text.string().substring(begin);
        List<Line> broken = Line.asBroken(rest);
        int at = 0;
        for (Line paragraph : Line.of(rest)) {
            int own = paragraph.begin;
            for (; at < broken.size() && broken.get(at).begin < paragraph.end; at++) {
                Line line = broken.get(at);
                boolean again = again(line);
                if (again || signs(line) && at >= broken.size() - 3) {
                    words(begin, own, line.begin);
                    own = line.end;
                    add(again ? PassageKind.BOILERPLATE : PassageKind.BYLINE, begin + line.begin, begin + own);
                }
            }
            words(begin, own, paragraph.end);
        }
    }

    /// Words of one paragraph, its mark set aside; none where nothing stands there.
    private void words(int begin, int start, int stop) {
        int from = begin + start;
        int end = begin + stop;
        while (from < end && Line.blank(text.string().charAt(from))) {
            from++;
        }
        while (end > from && Line.blank(text.string().charAt(end - 1))) {
            end--;
        }
        String words = text.string().substring(from, Math.min(end, from + Line.HEAD));
        int marker = marker(words);
        if (marker > 0) {
            paragraph = number(words);
            add(
                    PassageKind.BOILERPLATE,
                    from,
                    from + words.substring(0, marker).stripTrailing().length());
        }
        if (from + marker < end) {
            add(PassageKind.BODY, from + marker, end);
        }
    }

    /// What is said again where a section begins, or stands under the words.
    private static boolean again(Line line) {
        String folded = line.folded;
        return SECTION.matcher(folded).matches()
                || SECRECY.at(folded) > 0 && folded.contains(" section ")
                || SURE.at(folded) > 0 && line.words < WORDS
                || SUBJECT.at(folded) > 0
                || TAIL.at(folded) > 0;
    }

    /// "PASCUAL": the name of who answers for it.
    private static boolean signs(Line line) {
        return line.words <= 2
                && line.head().chars().allMatch(c -> Character.isUpperCase(c) || c == ' ' || c == '-' || c == '.');
    }

    /// How long the mark of a paragraph is that a line begins with; 0 for none. A number alone is one
    /// where it is the next.
    private int marker(String head) {
        Matcher marker = MARKER.matcher(head);
        boolean marks = marker.lookingAt()
                && marker.end() < head.length()
                && (marker.group(2) != null || Integer.parseInt(marker.group(1)) == paragraph + 1)
                && !Character.isDigit(head.charAt(marker.end()));
        return marks ? marker.end() : 0;
    }

    private static int number(String head) {
        Matcher marker = MARKER.matcher(head);
        return marker.lookingAt() ? Integer.parseInt(marker.group(1)) : 0;
    }

    private static @Nullable PartialDate date(Matcher time) {
        Integer month = Cues.ALL.months.get(time.group(2));
        int year = Integer.parseInt(time.group(3));
        try {
            return month == null
                    ? null
                    : new PartialDate(year + (year < OLD ? 2000 : 1900), month, Integer.parseInt(time.group(1)));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable PartialDate day(Line line, int from) {
        String rest = line.folded.substring(from).strip();
        String day = rest.startsWith(":") ? rest.substring(1).strip() : rest;
        return day.length() < 10
                ? null
                : PartialDate.parse(day.substring(0, 10)).orElse(null);
    }

    private Span add(PassageKind kind, int from, int to) {
        Span span = text.span(from, to);
        passages.add(new Passage(kind, span));
        return span;
    }

    private static Prefixes prefixes(String section) {
        return new Prefixes(LIST.section(section).stream().map(Fold::of).toList());
    }
}
