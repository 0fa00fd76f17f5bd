package cotejo.reading.attribution;

import cotejo.core.claim.Attribution;
import cotejo.core.claim.Derivation;
import cotejo.core.claim.Step;
import cotejo.core.claim.Step.Relation;
import cotejo.core.claim.Voice;
import cotejo.core.scope.Name;
import cotejo.core.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whom the note under a table gives as the source of its numbers: "Fuente: SEDENA", "Source: USAID and
/// State Department".
public final class SourceNotes {
    /// What parts the names of a note; a colon behind the word for a source is one of them.
    private static final Pattern PARTS = Pattern.compile(
            "\\s*(?:[,;:()/]|\\.\\s|\\.$|\\s[-–—]\\s|\\s(?:y|e|and|con datos de|con información de|based on|data from|with data from|a partir de)\\s)\\s*");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:la|el|los|las|del|de la|de|the|by|por)\\s+", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 120;
    private static final int MOST_VOICES = 4;

    private final String language;
    private final VoiceBook book;

    public SourceNotes(String language) {
        this.language = language;
        book = VoiceBook.shipped();
    }

    /// The step that a note adds, and the rule that saw it.
    public record Given(Step step, Derivation rule) {}

    /// What a document is credited with, and whom a note of one of its tables gives as the source.
    public static Attributed with(Attributed credited, Given given) {
        List<Step> steps = new ArrayList<>(credited.attribution().steps());
        Set<String> said = new TreeSet<>();
        steps.forEach(
                step -> step.voices().forEach(voice -> said.add(voice.name().key())));
        if (given.step().voices().stream()
                .anyMatch(voice -> said.contains(voice.name().key()))) {
            return credited;
        }
        steps.add(given.step());
        List<Derivation> rules = new ArrayList<>(credited.rules());
        rules.add(given.rule());
        return new Attributed(new Attribution(steps), rules);
    }

    /// @param note the whole note, the word for a source included
    /// @param named the word for a source, as it begins the note
    /// @param at where the note stands
    public @Nullable Given read(String note, int named, Span at) {
        int from = named;
        while (from < note.length() && (note.charAt(from) == ':' || Character.isWhitespace(note.charAt(from)))) {
            from++;
        }
        String rest = note.substring(from);
        List<Voice> known = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        Matcher part = PARTS.matcher(rest);
        int begin = 0;
        int firstEnd = -1;
        while (begin <= rest.length()) {
            boolean found = part.find();
            int end = found ? part.start() : rest.length();
            firstEnd = firstEnd < 0 && end > begin ? end : firstEnd;
            voice(rest, begin, end, from, at, ids, known);
            if (!found) {
                break;
            }
            begin = part.end();
        }
        String said = firstEnd < 0
                ? ""
                : rest.substring(0, Math.min(firstEnd, LONGEST)).strip();
        if (known.isEmpty() && said.isEmpty()) {
            return null;
        }
        List<Voice> voices = known.isEmpty()
                ? List.of(new Voice(new Name(said, null), true, at))
                : known.subList(0, Math.min(known.size(), MOST_VOICES));
        return new Given(
                new Step(voices, Relation.CITES),
                Derivation.of(
                        language + "/table/source", "“" + note.substring(0, Math.min(note.length(), LONGEST)) + "”"));
    }

    private void voice(String rest, int begin, int end, int from, Span at, Set<String> ids, List<Voice> into) {
        String words = rest.substring(begin, end).strip();
        VoiceBook.Known known = words.isEmpty() ? null : book.named(words);
        String bare = ARTICLE.matcher(words).replaceFirst("");
        if (known == null && !bare.isEmpty()) {
            known = book.named(bare);
        }
        if (known != null && ids.add(known.id())) {
            int lead = from + begin + leading(rest, begin);
            into.add(new Voice(
                    new Name(words, known.id()),
                    true,
                    new Span(at.start() + lead, at.start() + lead + words.length())));
        }
    }

    private static int leading(String rest, int begin) {
        int at = begin;
        while (at < rest.length() && Character.isWhitespace(rest.charAt(at))) {
            at++;
        }
        return at - begin;
    }
}
