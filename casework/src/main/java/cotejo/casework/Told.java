package cotejo.casework;

import cotejo.casework.Decided.Standing;
import cotejo.core.decision.Anchored;
import cotejo.core.decision.Decision;
import cotejo.core.decision.Detail;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.Span;
import cotejo.core.when.PartialDate;
import cotejo.formats.DocumentMaker;
import cotejo.formats.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What people decided that a document is: its date, outlet, language …, which of its passages are what, and what
/// the rows and columns of its tables are. The last to say so counts.
final class Told {
    private final Map<Detail, Saying> details = new EnumMap<>(Detail.class);
    private final List<Passages> passages = new ArrayList<>();
    private final Mapped tables = new Mapped();
    private final Map<Long, Judged.Stand> stands = new HashMap<>();

    private record Saying(long number, String value) {}

    private record Passages(long number, Decision.DescribePassage said) {}

    private Told() {}

    /// @param about those about one source, in order
    static Told of(List<Judgement> about) {
        Told told = new Told();
        for (Judgement judgement : about) {
            if (judgement.retracted()) {
                continue;
            }
            if (judgement.kept().decision() instanceof Decision.Describe said && wrong(said) == null) {
                told.stands.put(judgement.number(), Judged.Stand.IN_FORCE);
                Saying before = told.details.put(said.detail(), new Saying(judgement.number(), said.value()));
                if (before != null) {
                    told.stands.put(before.number(), Judged.Stand.overridden(judgement.number()));
                }
            } else if (judgement.kept().decision() instanceof Decision.DescribePassage said) {
                told.passages.add(new Passages(judgement.number(), said));
            } else if (judgement.kept().decision() instanceof Decision.MapTable said) {
                told.tables.add(judgement.number(), said);
            }
        }
        return told;
    }

    /// What is wrong with what is said, for a person; null where it may be said.
    static @Nullable String wrong(Decision.Describe said) {
        String value = said.value();
        return switch (said.detail()) {
            case PUBLISHED ->
                PartialDate.parse(value).isPresent()
                        ? null
                        : "“" + value + "” is no date: write 2011, 2011-03 or 2011-03-08";
            case LANGUAGE -> letters(value, 'a') ? null : "“" + value + "” is no language: write two letters, en or es";
            case COUNTRY -> letters(value, 'A') ? null : "“" + value + "” is no country: write two letters, MX or US";
            case OUTLET, URL -> value.isBlank() ? "nothing is said" : null;
        };
    }

    private static boolean letters(String value, char first) {
        return value.length() == 2 && value.chars().allMatch(c -> c >= first && c < first + 26);
    }

    /// The value as it is kept: codes in the letters they are written in.
    static String value(Detail detail, String written) {
        String value = written.strip();
        return switch (detail) {
            case LANGUAGE -> value.toLowerCase(Locale.ROOT);
            case COUNTRY -> value.toUpperCase(Locale.ROOT);
            case PUBLISHED, OUTLET, URL -> value;
        };
    }

    boolean nothing() {
        return details.isEmpty() && passages.isEmpty() && tables.nothing();
    }

    /// These words before those a person said when adding.
    Description over(Description known) {
        return new Description(
                        Optional.ofNullable(value(Detail.PUBLISHED))
                                .flatMap(PartialDate::parse)
                                .map(Described::byPerson)
                                .orElse(null),
                        said(Detail.OUTLET),
                        null,
                        null,
                        said(Detail.LANGUAGE),
                        said(Detail.COUNTRY),
                        said(Detail.URL))
                .or(known);
    }

    private @Nullable Described<String> said(Detail detail) {
        String value = value(detail);
        return value == null ? null : Described.byPerson(value);
    }

    private @Nullable String value(Detail detail) {
        Saying saying = details.get(detail);
        return saying == null ? null : saying.value();
    }

    /// Makes documents whose passages and tables are what people say they are.
    DocumentMaker over(DocumentMaker formats) {
        return (source, name, bytes, byPerson, transcript) -> switch (formats.read(
                source, name, bytes, byPerson, transcript)) {
            case Outcome.Read read -> new Outcome.Read(parted(read.document()), read.remark(), read.transcript());
            case Outcome.Partly partly ->
                new Outcome.Partly(parted(partly.document()), partly.missing(), partly.transcript());
            case Outcome.Opened opened -> {
                Document document = opened.document();
                yield new Outcome.Opened(
                        document == null ? null : parted(document),
                        opened.parts(),
                        opened.missing(),
                        opened.remark(),
                        opened.transcript());
            }
            case Outcome.Refused refused -> refused;
        };
    }

    private Document parted(Document document) {
        List<Passage> parted = new ArrayList<>(document.passages());
        for (Passages each : passages) {
            if (Anchored.find(each.said().anchor(), document.text()) instanceof Anchored.At at) {
                parted.replaceAll(passage -> holds(passage, at.span())
                        ? new Passage(each.said().passage(), passage.span(), passage.language())
                        : passage);
            }
        }
        return tables.over(document.parted(parted));
    }

    private static boolean holds(Passage passage, Span span) {
        return passage.span().overlap(span) > 0;
    }

    /// How each of these decisions stands, by its number.
    ///
    /// @param read the document as it is read with these descriptions; empty where it could not be read so
    Map<Long, Judged.Stand> stands(Optional<ReadDocument> read) {
        Map<Long, Judged.Stand> all = new HashMap<>(stands);
        read.ifPresent(each -> {
            passageStands(each.document(), all);
            tables.stands(each.document(), all);
        });
        if (read.isEmpty()) {
            passages.forEach(each -> all.put(each.number(), Judged.Stand.IN_FORCE));
            tables.inForce(all);
            all.replaceAll((number, stand) -> stand.equals(Judged.Stand.IN_FORCE)
                    ? new Judged.Stand(Standing.STALE, "the document could not be read so")
                    : stand);
        }
        return all;
    }

    private void passageStands(Document document, Map<Long, Judged.Stand> all) {
        Map<Passage, Long> last = new HashMap<>();
        Map<Long, Integer> counting = new HashMap<>();
        Map<Long, Long> by = new HashMap<>();
        for (Passages each : passages) {
            switch (Anchored.find(each.said().anchor(), document.text())) {
                case Anchored.Orphaned orphaned ->
                    all.put(each.number(), new Judged.Stand(Standing.ORPHANED, orphaned.why()));
                case Anchored.At at -> {
                    all.put(each.number(), Judged.Stand.IN_FORCE);
                    for (Passage passage : document.passages()) {
                        if (holds(passage, at.span())) {
                            counting.merge(each.number(), 1, Integer::sum);
                            Long before = last.put(passage, each.number());
                            if (before != null) {
                                counting.merge(before, -1, Integer::sum);
                                by.put(before, each.number());
                            }
                        }
                    }
                    if (!counting.containsKey(each.number())) {
                        all.put(each.number(), new Judged.Stand(Standing.ORPHANED, "no passage holds these words"));
                    }
                }
            }
        }
        counting.forEach((number, left) -> {
            Long later = by.get(number);
            if (left == 0 && later != null) {
                all.put(number, Judged.Stand.overridden(later));
            }
        });
    }
}
