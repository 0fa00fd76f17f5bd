package cotejo.reading.figure;

import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import cotejo.reading.time.TimeExpression;
import cotejo.reading.time.TimeWords;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When, by the headings of a number: a year over its column, a month beside its row and the year over
/// it, a period in the title. The time words of prose read them; a year and the name of a month that
/// stand in two headings are read as one.
final class TableTimes {
    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");
    private static final Pattern NAMES_YEAR =
            Pattern.compile("(?s).*(?:1[89]|20)\\d\\d.*|(?s).*\\d{1,2}[-/.]\\d{1,2}[-/.]\\d\\d.*");
    /// What is longer is no time by itself.
    private static final int LONGEST = 40;

    private final TimeWords timeWords;
    private final SourceId source;
    private final @Nullable PartialDate published;
    private final Map<String, Time> read = new HashMap<>();
    private final Map<String, Time> composed = new HashMap<>();

    TableTimes(String language, SourceId source, @Nullable PartialDate published) {
        timeWords = TimeWords.of(language);
        this.source = source;
        this.published = published;
    }

    /// A time in the words of a heading.
    ///
    /// @param begin UTF-16 index of the first character
    /// @param whole whether the heading says nothing else
    record Time(@Nullable When when, int begin, int end, boolean whole) {
        static final Time NONE = new Time(null, 0, 0, false);
    }

    /// The time of a number, the label that says it, and what it says.
    ///
    /// @param others further labels that say a part of it
    record Found(Facet<When> when, String said, Label label, List<Label> others) {}

    /// @param labels nearest first: headings, then titles, then notes
    /// @param flow whether it is counted over a period: then a day that a note names is none of when
    @Nullable
    Found of(List<Label> labels, boolean flow) {
        Label year = null;
        Time ofYear = Time.NONE;
        for (Label label : labels) {
            Time time = in(label.words());
            boolean day =
                    time.when() != null && time.when().from().equals(time.when().to());
            if (time.when() != null && !(label.role() == Label.Role.NOTE && flow && day)) {
                year = label;
                ofYear = time;
                break;
            }
        }
        if (year == null || ofYear.when() == null) {
            return null;
        }
        String words = year.words().substring(ofYear.begin(), ofYear.end());
        Label finer = YEAR.matcher(words).matches() || words.length() == 4 ? finer(labels, year, words) : null;
        if (finer != null) {
            Time both = composed(finer.words(), words);
            if (both.when() != null) {
                return new Found(
                        new Facet<>(both.when(), ground(finer), finer.at()),
                        finer.words() + " " + words,
                        finer,
                        List.of(year));
            }
        }
        When when = noted(year, ofYear.when());
        Span at = year.place(ofYear.begin(), ofYear.end());
        return new Found(new Facet<>(when, ground(year), at), words, year, List.of());
    }

    private @Nullable Label finer(List<Label> labels, Label year, String words) {
        for (Label label : labels) {
            boolean heading = label.role() == Label.Role.ABOVE || label.role() == Label.Role.BESIDE;
            if (label != year && heading && composed(label.words(), words).when() != null) {
                return label;
            }
        }
        return null;
    }

    private static Ground ground(Label label) {
        return switch (label.role()) {
            case ABOVE, BESIDE -> Ground.CLAUSE;
            case TITLE, NOTE -> Ground.TOPIC;
        };
    }

    /// "2012*", and under the table "* Cifras al 31 de marzo": the year up to that day.
    private When noted(Label label, When when) {
        Time note = label.note().isEmpty() ? Time.NONE : in(label.note());
        PartialDate from = when.from().date();
        PartialDate to = when.to().date();
        When until = note.when();
        if (until == null
                && from != null
                && to != null
                && from.equals(to)
                && !label.note().isEmpty()) {
            until = composedNote(label.note(), from);
        }
        PartialDate last = until == null ? null : until.to().date();
        if (last == null || from == null || to == null) {
            return when;
        }
        boolean within = last.precision() != PartialDate.Precision.YEAR
                && !last.first().isBefore(from.first())
                && !last.last().isAfter(to.last());
        return last != null && within ? new When(when.from(), new End.Stated(last), List.of()) : when;
    }

    /// "* Al 31 de marzo" under a year.
    private @Nullable When composedNote(String note, PartialDate year) {
        String string = note.strip();
        while (string.endsWith(".")) {
            string = string.substring(0, string.length() - 1);
        }
        string = string + " " + year.year();
        return timeWords.find(string, 0, string.length(), published, source).stream()
                .filter(time -> time.places() && NAMES_YEAR.matcher(time.said()).matches())
                .map(TimeExpression::when)
                .findFirst()
                .orElse(null);
    }

    /// The time that a heading names outright.
    Time in(String words) {
        return read.computeIfAbsent(words, this::find);
    }

    private Time find(String words) {
        String bare = words.strip();
        if (YEAR.matcher(bare).matches()) {
            int begin = words.indexOf(bare);
            return new Time(When.stated(PartialDate.of(Integer.parseInt(bare))), begin, begin + bare.length(), true);
        }
        List<TimeExpression> times = timeWords.find(words, 0, words.length(), published, source).stream()
                .filter(TimeExpression::places)
                .filter(time -> NAMES_YEAR.matcher(time.said()).matches())
                .toList();
        if (!times.isEmpty()) {
            TimeExpression time = times.getFirst();
            return new Time(time.when(), time.begin(), time.end(), time.said().length() >= bare.length());
        }
        return years(words);
    }

    /// A year that no word ties, as titles have it: "Desertores 2011".
    private static Time years(String words) {
        var year = Pattern.compile("(?<![\\d.,/-])(?:19|20)\\d\\d(?![\\d.,/-]?\\d)")
                .matcher(words);
        if (!year.find()) {
            return Time.NONE;
        }
        Time found =
                new Time(When.stated(PartialDate.of(Integer.parseInt(year.group()))), year.start(), year.end(), false);
        return year.find() ? Time.NONE : found;
    }

    /// A month or quarter and a year of two headings.
    private Time composed(String words, String year) {
        String bare = words.strip();
        if (bare.length() > LONGEST
                || bare.isEmpty()
                || !Character.isLetterOrDigit(bare.charAt(0))
                || bare.equals(year)) {
            return Time.NONE;
        }
        return composed.computeIfAbsent(bare + "\u001f" + year, any -> {
            String string = bare + " " + year;
            for (TimeExpression time : timeWords.find(string, 0, string.length(), published, source)) {
                PartialDate from = time.when().from().date();
                boolean fine = from != null && from.precision() != PartialDate.Precision.YEAR;
                if (time.places() && fine && time.begin() == 0 && time.end() == string.length()) {
                    return new Time(time.when(), 0, bare.length(), true);
                }
            }
            return Time.NONE;
        });
    }

    /// From the first to the last of several times; null where one of them is not known.
    static @Nullable When span(List<@Nullable When> times) {
        if (times.isEmpty()
                || times.stream()
                        .anyMatch(time -> time == null
                                || time.from().date() == null
                                || time.to().date() == null)) {
            return null;
        }
        PartialDate from =
                ends(times, true).min(Comparator.comparing(PartialDate::first)).orElse(null);
        PartialDate to =
                ends(times, false).max(Comparator.comparing(PartialDate::last)).orElse(null);
        return from == null || to == null ? null : When.stated(from, to);
    }

    private static Stream<PartialDate> ends(List<@Nullable When> times, boolean first) {
        return times.stream().flatMap(time -> {
            PartialDate date =
                    time == null ? null : first ? time.from().date() : time.to().date();
            return Stream.ofNullable(date);
        });
    }
}
