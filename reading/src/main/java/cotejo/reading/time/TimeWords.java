package cotejo.reading.time;

import cotejo.core.source.SourceId;
import cotejo.core.when.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Finds the time words of a sentence. Thread-safe; one per language is kept.
public final class TimeWords {
    /// How far back a number may stand that "a year" is counted against, in pieces.
    private static final int REACH = 10;

    private static final int STRETCH = 20_000;
    private static final int OVERLAP = 1_000;

    private static final Map<String, TimeWords> KEPT = new ConcurrentHashMap<>();

    private final Grammar grammar;
    private final Terms terms;
    private final Customs customs;

    private TimeWords(Grammar grammar, Terms terms, Customs customs) {
        this.grammar = grammar;
        this.terms = terms;
        this.customs = customs;
    }

    /// @param language "en" or "es"; one without `lexicon/xx/time.yaml` is a bug of the caller
    public static TimeWords of(String language) {
        return KEPT.computeIfAbsent(language, TimeWords::load);
    }

    private static TimeWords load(String language) {
        YAMLMapper mapper = new YAMLMapper();
        JsonNode lexicon = read(mapper, "/lexicon/" + language + "/time.yaml");
        Terms terms = new Terms(read(mapper, "/lexicon/terms.yaml"));
        JsonNode customs = lexicon.path("customs");
        return new TimeWords(
                new Grammar(language, lexicon, terms),
                terms,
                new Customs(
                        customs.path("fiscal-country").asString(),
                        customs.path("day-first").asBoolean(),
                        customs.path("sexenio-country").asString()));
    }

    private static JsonNode read(YAMLMapper mapper, String resource) {
        try (InputStream in = TimeWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no lexicon " + resource);
            }
            return mapper.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /// The time words between two UTF-16 indexes of a text, in order, none overlapping another.
    ///
    /// @param begin where the sentence begins
    /// @param end where it ends
    /// @param published the day, month or year the document was published; null where it is not known
    /// @param source the document, for ends that wait for its date
    public List<TimeExpression> find(
            String text, int begin, int end, @Nullable PartialDate published, SourceId source) {
        List<TimeExpression> found = new ArrayList<>();
        Telling telling = new Telling(terms, customs, published, source.sha256());
        int at = begin;
        while (at < end) {
            int stretch = end - at <= STRETCH + OVERLAP ? end : afterSpace(text, at + STRETCH, end);
            int limit = Math.min(end, stretch + OVERLAP);
            at = Math.max(stretch, read(text, at, limit, stretch, telling, found));
        }
        return found;
    }

    /// A sentence beyond any use is read in stretches, so that memory does not grow with it.
    private static int afterSpace(String text, int from, int end) {
        int at = from;
        while (at < end && at < from + OVERLAP && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    /// Adds what begins before `stop`; gives the end of the last of it.
    private int read(String text, int begin, int end, int stop, Telling telling, List<TimeExpression> found) {
        List<Piece> pieces = Piece.cut(text, begin, end);
        Chart chart = new Chart(grammar, pieces);
        int at = 0;
        int afterDate = 0;
        int last = begin;
        while (at < pieces.size() && pieces.get(at).begin() < stop) {
            boolean counted = isCounted(pieces, afterDate, at);
            int next = at + 1;
            for (Caught caught : chart.at(at)) {
                if (caught.rule().means() == Meaning.NOTHING) {
                    next = Math.max(next, caught.end());
                    break;
                }
                Told told = telling.tell(caught, counted);
                if (told != null) {
                    found.add(expression(text, pieces, caught, told));
                    last = pieces.get(caught.end() - 1).end();
                    afterDate = told.kind() == TimeExpression.Kind.DURATION ? afterDate : caught.end();
                    next = Math.max(next, caught.end());
                    break;
                }
            }
            at = next;
        }
        return last;
    }

    private static TimeExpression expression(String text, List<Piece> pieces, Caught caught, Told told) {
        int from = pieces.get(caught.begin()).begin();
        int to = pieces.get(caught.end() - 1).end();
        return new TimeExpression(
                from,
                to,
                text.substring(from, to),
                told.when(),
                told.kind(),
                told.length(),
                told.dates(),
                rules(caught));
    }

    private static List<String> rules(Caught caught) {
        List<String> rules = new ArrayList<>();
        rules.add(caught.rule().name());
        for (Caught part : caught.parts()) {
            rules.addAll(rules(part));
        }
        return rules;
    }

    /// Whether a number stands before a piece in its clause, and after the last date: "170 soldiers a year".
    private boolean isCounted(List<Piece> pieces, int afterDate, int at) {
        Phrases numbers = grammar.words("number");
        Phrases breaks = grammar.words("break");
        for (int i = at - 1; i >= afterDate && i >= at - REACH; i--) {
            if (breaks != null && breaks.find(pieces, i) != null) {
                return false;
            }
            boolean number = pieces.get(i).isNumber() || numbers != null && numbers.find(pieces, i) != null;
            if (number) {
                return true;
            }
        }
        return false;
    }
}
