package cotejo.storing.search;

import cotejo.casework.search.Entry;
import cotejo.casework.search.Entry.Range;
import cotejo.casework.search.Entry.Term;
import cotejo.casework.search.Field;
import cotejo.casework.search.Folding;
import cotejo.casework.search.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/// What stands in the index under which name.
final class Entries {
    /// The name of the lot; of every document.
    static final String LOT = "lot";
    /// The name of the lot, as a value of the one document that bears its stamp.
    static final String HEAD = "head";

    static final String STAMP = "stamp";
    static final String KIND = "kind";
    static final String ID = "id";
    static final String VIEW = "view";
    /// Where it stands in the queue of review.
    static final String QUEUE = "queue";
    /// What lists tell of it.
    static final String TOLD = "told";
    /// Words that are kept, with their places, so that they can be shown where they match.
    static final String TEXT = "text";
    /// Words that are found and not shown.
    static final String WORDS = "words";

    /// Longer values of names are cut: Lucene refuses terms of 32 kilobytes.
    private static final int LONGEST = 500;

    private static final int LINE_BITS = 32;
    private static final int DAY_BITS = 24;
    private static final long MOST_DAYS = (1 << DAY_BITS) - 1;
    private static final long BEFORE_1970 = 1_000_000;

    private static final FieldType KEPT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true);
    private static final FieldType FOUND = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

    private Entries() {}

    private static FieldType type(IndexOptions options, boolean stored) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setStored(stored);
        type.freeze();
        return type;
    }

    /// The field that words of a kind stand in.
    static String words(Kind kind) {
        return switch (kind) {
            case PASSAGES -> TEXT;
            case FIGURES, LINES, FINDINGS, DOCUMENTS -> WORDS;
        };
    }

    /// Names of a field, folded, and those of all that contains them.
    static String names(Field field) {
        return "name." + field.word();
    }

    /// The one value by which a facet counts.
    static String facet(Field field) {
        return "facet." + field.word();
    }

    static String picked(Field field) {
        return "picked." + field.word();
    }

    static String range(Field field) {
        return "range." + field.word();
    }

    /// The lower end of a range, to order by.
    static String order(Field field) {
        return "order." + field.word();
    }

    /// What a list by names is ordered by, for who reads a language.
    static String place(String language) {
        return "place." + (language.equals("es") ? "es" : "en");
    }

    /// The upper end of a range.
    static String until(Field field) {
        return "until." + field.word();
    }

    static Document head(String name, long stamp) {
        Document document = new Document();
        document.add(new StringField(LOT, name, org.apache.lucene.document.Field.Store.NO));
        document.add(new SortedDocValuesField(HEAD, new BytesRef(name)));
        document.add(new NumericDocValuesField(STAMP, stamp));
        return document;
    }

    static Document document(String name, Entry entry) {
        Document document = new Document();
        document.add(term(LOT, name));
        document.add(term(KIND, entry.kind().word()));
        ordered(document, ID, entry.id());
        entry.views().forEach(view -> document.add(term(VIEW, view.word())));
        ordered(document, place("en"), value(entry.place().english()));
        ordered(document, place("es"), value(entry.place().spanish()));
        if (!entry.told().isEmpty()) {
            document.add(new StoredField(TOLD, entry.told()));
        }
        String field = words(entry.kind());
        document.add(
                entry.kept()
                        ? new Spoken(field, entry.words(), KEPT, entry.language())
                        : new Spoken(field, entry.words(), FOUND, entry.language()));
        entry.names().forEach((of, terms) -> names(document, of, terms));
        entry.ranges().forEach((of, range) -> {
            document.add(new DoubleRange(range(of), new double[] {range.from()}, new double[] {range.to()}));
            ordered(document, order(of), NumericUtils.doubleToSortableLong(range.from()));
            if (of == Field.PERIOD) {
                document.add(new NumericDocValuesField(until(of), NumericUtils.doubleToSortableLong(range.to())));
            }
        });
        Range review = entry.ranges().get(Field.REVIEW);
        if (review != null) {
            ordered(document, QUEUE, queued(review, entry));
        }
        return document;
    }

    /// What is ordered by this is found by it too: so whoever wants the first of very many looks at few.
    private static void ordered(Document document, String field, long value) {
        document.add(new NumericDocValuesField(field, value));
        document.add(new LongPoint(field, value));
    }

    private static void ordered(Document document, String field, String value) {
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
        document.add(term(field, value));
    }

    /// By how soon somebody should look at it, then line by line, then by date. One number: which line comes before
    /// which is nothing to anybody, as long as each stays together.
    private static long queued(Range review, Entry entry) {
        List<Term> lines = entry.names().getOrDefault(Field.LINE, List.of());
        long line = lines.isEmpty() ? 0 : lines.getFirst().value().hashCode() & 0xffff_ffffL;
        Range published = entry.ranges().get(Field.PUBLISHED);
        long day = published == null ? MOST_DAYS : Math.clamp((long) published.from() + BEFORE_1970, 0L, MOST_DAYS);
        return (long) review.from() << LINE_BITS + DAY_BITS | line << DAY_BITS | day;
    }

    private static void names(Document document, Field field, List<Term> terms) {
        if (terms.isEmpty()) {
            return;
        }
        Set<String> folded = new HashSet<>();
        for (Term each : terms) {
            folded.add(folded(each.value()));
            each.called().forEach(called -> folded.add(folded(called)));
        }
        folded.forEach(name -> document.add(term(names(field), name)));
        String value = value(terms.getFirst().value());
        document.add(term(picked(field), value));
        document.add(new SortedSetDocValuesField(facet(field), new BytesRef(value)));
    }

    private static StringField term(String field, String value) {
        return new StringField(field, value, org.apache.lucene.document.Field.Store.NO);
    }

    /// A value as facets know it.
    static String value(String value) {
        return cut(value);
    }

    /// A name as it is looked up.
    static String folded(String name) {
        return cut(Folding.of(name));
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }

    /// Words in a language of their own, whatever the writer takes others to be in.
    private static final class Spoken extends org.apache.lucene.document.Field {
        private final String language;

        Spoken(String field, String words, FieldType type, String language) {
            super(field, words, type);
            this.language = language;
        }

        @Override
        public org.apache.lucene.analysis.TokenStream tokenStream(
                org.apache.lucene.analysis.Analyzer analyzer, org.apache.lucene.analysis.TokenStream reuse) {
            return Analysis.of(language).tokenStream(name(), stringValue());
        }
    }
}
