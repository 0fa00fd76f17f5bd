package cotejo.cli.sheet;

import cotejo.core.claim.Attribution;
import cotejo.core.claim.Figure;
import cotejo.core.claim.Mood;
import cotejo.core.claim.Step;
import cotejo.core.collate.Line;
import cotejo.core.scope.Measure;
import cotejo.core.scope.Name;
import cotejo.core.scope.Scope;
import cotejo.core.scope.Vocabulary;
import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Of whom, where and when, and who says so, in words.
public final class Scopes {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private final Vocabulary vocabulary;

    public Scopes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// "desertions"; "unmeasured" where there is none.
    public String measure(@Nullable String id) {
        if (id == null) {
            return "unmeasured";
        }
        Measure measure = vocabulary.measure(id);
        return measure == null ? id : measure.labels().getOrDefault("en", id);
    }

    /// The lexicon's words for a known name, else the words said.
    public String name(Name name) {
        String id = name.id();
        String label = id == null ? null : vocabulary.label(id, "en");
        return label != null && !label.equals(id) ? label : name.shown();
    }

    /// "desertions · Mexican Army · Mexico · whereabouts unknown".
    public String line(Line line) {
        List<String> parts = new ArrayList<>();
        parts.add(measure(line.measure()));
        if (line.who() != null) {
            parts.add(name(line.who()));
        }
        if (line.where() != null && !named(parts.getLast(), name(line.where()))) {
            parts.add(name(line.where()));
        }
        if (line.goods() != null) {
            parts.add(vocabulary.label(line.goods(), "en"));
        }
        if (line.condition() != null) {
            parts.add(condition(line.measure(), line.condition()));
        }
        switch (line.change()) {
            case UP -> parts.add("rise");
            case DOWN -> parts.add("fall");
            case COURSE -> parts.add("from where to where");
            case NONE -> {}
        }
        switch (line.mood()) {
            case HELD -> {}
            case PLANNED -> parts.add("planned");
            case DENIED -> parts.add("denied");
            case HYPOTHETICAL -> parts.add("hypothetical");
        }
        return String.join(" · ", parts);
    }

    /// Whether a name says the place already: "Army of Mexico".
    private static boolean named(String who, String where) {
        return who.equals(where) || who.endsWith(" of " + where);
    }

    public String condition(@Nullable String measure, String condition) {
        Measure known = vocabulary.measure(measure);
        if (known != null && known.conditions().containsKey(condition)) {
            return known.conditions().get(condition).getOrDefault("en", condition);
        }
        return condition.startsWith(Scope.AS_SAID) ? condition : condition.replace('-', ' ');
    }

    /// What a figure counts: "soldiers (desertions)".
    public String counted(Figure figure) {
        var words = figure.counted().counted();
        String noun = words != null
                ? words.said()
                : figure.counted().unit() == null ? "" : figure.counted().unit();
        String measure = figure.counted().measure();
        String both = measure == null ? noun : noun.isEmpty() ? measure(measure) : noun + " (" + measure(measure) + ")";
        String condition = figure.scope().condition();
        return condition == null ? both : both + ", " + condition(measure, condition);
    }

    /// Of whom, where and when, as far as stated.
    public String scope(Scope scope) {
        List<String> parts = new ArrayList<>();
        if (scope.whoName() != null) {
            parts.add(name(scope.whoName()));
        }
        if (scope.whereName() != null && (parts.isEmpty() || !named(parts.getLast(), name(scope.whereName())))) {
            parts.add(name(scope.whereName()));
        }
        When when = scope.time();
        if (when != null) {
            parts.add(when(when));
        } else if (scope.whenSaid() != null) {
            parts.add("“" + scope.whenSaid() + "”");
        }
        return String.join(" · ", parts);
    }

    /// "2001-03-08 to 2011-03-08", "since December 2006 (to April 2012 at the latest)".
    public static String when(When when) {
        PartialDate from = when.from().date();
        PartialDate to = when.to().date();
        boolean capped = when.to() instanceof End.Capped;
        if (from != null && from.equals(to) && !capped) {
            return date(from);
        }
        String start = from == null ? "" : date(from);
        String end = to == null ? "" : date(to);
        if (from == null) {
            return to == null ? "at some time" : capped ? "by " + end + " at the latest" : "until " + end;
        }
        if (to == null) {
            return "since " + start;
        }
        return capped ? "since " + start + " (to " + end + " at the latest)" : start + " to " + end;
    }

    /// "8 March 2011", "March 2011", "2011".
    public static String date(PartialDate date) {
        Integer month = date.month();
        if (month == null) {
            return Integer.toString(date.year());
        }
        String words = MONTHS[month - 1] + " " + date.year();
        return date.day() == null ? words : date.day() + " " + words;
    }

    /// From the page to the root: "EFE says → Milenio newspaper says → Defense Secretariat cited"; the text's own
    /// voice where nobody is named.
    public String chain(Attribution attribution) {
        return attribution.steps().isEmpty()
                ? "the text's own voice"
                : attribution.steps().stream().map(this::step).collect(Collectors.joining(" → "));
    }

    private String step(Step step) {
        String voices =
                step.voices().stream().map(voice -> voice.name().shown()).collect(Collectors.joining(" and "));
        return switch (step.relation()) {
            case SAYS -> voices;
            case CITES -> voices + " (cited)";
            case VIA -> "via " + voices;
            case CONFIRMS -> voices + " (confirms)";
        };
    }

    /// The root's voices as said; empty for the text's own voice.
    public static String root(Attribution attribution) {
        return attribution.root().stream().map(voice -> voice.name().shown()).collect(Collectors.joining(" and "));
    }

    /// What must travel with a number that is not plainly stated: "alleged", "estimated"; empty where nothing must.
    public static String mood(Figure figure) {
        List<String> words = new ArrayList<>();
        if (figure.mood() != Mood.STATED) {
            words.add(figure.mood().word());
        }
        if (figure.conduct() != Mood.STATED && figure.conduct() != figure.mood()) {
            words.add(figure.conduct().word() + " conduct");
        }
        return String.join(", ", words);
    }
}
