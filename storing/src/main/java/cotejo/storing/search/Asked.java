package cotejo.storing.search;

import cotejo.casework.search.Answer.Unclear;
import cotejo.casework.search.Answer.Why;
import cotejo.casework.search.Field;
import cotejo.casework.search.Folding;
import cotejo.casework.search.Kind;
import cotejo.core.when.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/// What a query means. Its grammar is Lucene's own: words that must all be there, OR, NOT, brackets, "words in a row",
/// "words near"~5, desert*, desrtion~, and a field before a colon. Of numbers and dates also >, >=, <, <= and from..to.
final class Asked extends QueryParser {
    private static final int LONGEST = 1_000;
    /// By so much a stem counts less than the word itself.
    private static final float STEMMED = 0.7f;

    private static final int FUZZY = 2;
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:[.,]\\d+)*");

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})++");

    private final Kind kind;

    /// Carries what is unclear out of the parser.
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Unclear unclear;

        Unreadable(Why why, String words) {
            super(why + " " + words);
            this.unclear = new Unclear(why, words);
        }

        Unclear unclear() {
            return unclear;
        }
    }

    private static final class Inside extends ParseException {
        private static final long serialVersionUID = 1;
        private final transient Unreadable cause;

        Inside(Why why, String words) {
            super(why + " " + words);
            this.cause = new Unreadable(why, words);
        }
    }

    private Asked(Kind kind) {
        super(Entries.words(kind), Analysis.of(""));
        this.kind = kind;
        setDefaultOperator(Operator.AND);
        setSplitOnWhitespace(true);
        setAllowLeadingWildcard(false);
    }

    static Query of(Kind kind, String query) throws Unreadable {
        if (query.isBlank()) {
            return new MatchAllDocsQuery();
        }
        if (query.length() > LONGEST) {
            throw new Unreadable(Why.TOO_LONG, query.substring(0, 40));
        }
        try {
            return new Asked(kind).parse(literal(query));
        } catch (Inside e) {
            throw e.cause;
        } catch (ParseException e) {
            if (e.getCause() instanceof Inside inside) {
                throw inside.cause;
            }
            if (String.valueOf(e.getMessage()).contains("not allowed as first character")) {
                throw new Unreadable(Why.TOO_WIDE, query);
            }
            throw new Unreadable(Why.SYNTAX, query);
        } catch (IndexSearcher.TooManyClauses | IllegalArgumentException e) {
            throw new Unreadable(Why.TOO_WIDE, query);
        }
    }

    /// A stroke stands in dates and ids, and begins no pattern here; a typographic quotation mark is one.
    private static String literal(String query) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            switch (c) {
                case '\\' -> {
                    out.append(c);
                    if (i + 1 < query.length()) {
                        i++;
                        out.append(query.charAt(i));
                    }
                }
                case '/' -> out.append("\\/");
                case '“', '”', '«', '»' -> out.append('"');
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private boolean words(String name) {
        return name.equals(Entries.words(kind));
    }

    private Field field(String name) throws Inside {
        Optional<Field> field = Field.named(name);
        if (field.isEmpty()) {
            throw new Inside(Why.NO_SUCH_FIELD, name);
        }
        if (!field.get().of(kind)) {
            throw new Inside(Why.NOT_OF_THIS_KIND, name);
        }
        return field.get();
    }

    @Override
    protected Query getFieldQuery(String name, String text, boolean quoted) throws ParseException {
        if (words(name)) {
            return quoted ? inARow(text, 0) : anyForm(text);
        }
        Field field = field(name);
        return switch (field.form()) {
            case NAME -> new TermQuery(new Term(Entries.names(field), Entries.folded(text)));
            case NUMBER, DATE -> compared(field, text.strip());
        };
    }

    @Override
    protected Query getFieldQuery(String name, String text, int slop) throws ParseException {
        return words(name) ? inARow(text, slop) : getFieldQuery(name, text, true);
    }

    /// One word in any of its forms. What is written without a space and is several words stands in a row.
    private Query anyForm(String text) {
        List<Set<String>> words = Analysis.words(text);
        if (words.size() != 1) {
            return inARow(text, 0);
        }
        String field = Entries.words(kind);
        SynonymQuery.Builder forms = new SynonymQuery.Builder(field);
        float weight = 1;
        for (String form : words.getFirst()) {
            forms.addTerm(new Term(field, form), weight);
            weight = STEMMED;
        }
        return forms.build();
    }

    private Query inARow(String text, int slop) {
        List<Set<String>> words = Analysis.words(text);
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no word in it");
        }
        String field = Entries.words(kind);
        PhraseQuery.Builder row = new PhraseQuery.Builder();
        row.setSlop(Math.min(slop, 1_000));
        words.forEach(word -> row.add(new Term(field, word.iterator().next())));
        return row.build();
    }

    @Override
    protected Query getPrefixQuery(String name, String beginning) throws ParseException {
        return pattern(name, beginning, false);
    }

    @Override
    protected Query getWildcardQuery(String name, String pattern) throws ParseException {
        if (pattern.equals("*")) {
            return name.equals("*") || words(name)
                    ? new MatchAllDocsQuery()
                    : new FieldExistsQuery(
                            field(name).form() == Field.Form.NAME
                                    ? Entries.facet(field(name))
                                    : Entries.order(field(name)));
        }
        return pattern(name, pattern, true);
    }

    private Query pattern(String name, String pattern, boolean wild) throws ParseException {
        String folded = Folding.of(pattern);
        if (folded.startsWith("*") || folded.startsWith("?")) {
            throw new Inside(Why.TOO_WIDE, pattern);
        }
        String in;
        if (words(name)) {
            in = name;
        } else {
            Field field = field(name);
            if (field.form() != Field.Form.NAME) {
                throw new Inside(field.form() == Field.Form.DATE ? Why.NO_DATE : Why.NO_NUMBER, pattern);
            }
            in = Entries.names(field);
        }
        return wild ? new WildcardQuery(new Term(in, folded)) : new PrefixQuery(new Term(in, folded));
    }

    @Override
    protected Query getFuzzyQuery(String name, String text, float like) throws ParseException {
        String in = words(name) ? name : Entries.names(field(name));
        int edits = like >= 1 ? Math.min((int) like, FUZZY) : FUZZY;
        return new FuzzyQuery(new Term(in, Folding.of(text)), edits, 1);
    }

    @Override
    protected Query getRegexpQuery(String name, String pattern) throws ParseException {
        throw new Inside(Why.SYNTAX, pattern);
    }

    @Override
    protected Query getRangeQuery(String name, String from, String to, boolean fromToo, boolean toToo)
            throws ParseException {
        if (words(name)) {
            throw new Inside(Why.SYNTAX, from + " TO " + to);
        }
        Field field = field(name);
        Ends first = from == null ? Ends.ALL : ends(field, from);
        Ends last = to == null ? Ends.ALL : ends(field, to);
        return between(
                field,
                from == null ? Double.NEGATIVE_INFINITY : fromToo ? first.from() : Math.nextUp(first.to()),
                to == null ? Double.POSITIVE_INFINITY : toToo ? last.to() : Math.nextDown(last.from()));
    }

    /// "5", ">5", ">=2011-03", "2010..2012".
    private static Query compared(Field field, String text) throws Inside {
        int dots = text.indexOf("..");
        if (dots >= 0) {
            String from = text.substring(0, dots);
            String to = text.substring(dots + 2);
            return between(
                    field,
                    from.isEmpty()
                            ? Double.NEGATIVE_INFINITY
                            : ends(field, from).from(),
                    to.isEmpty() ? Double.POSITIVE_INFINITY : ends(field, to).to());
        }
        if (text.startsWith(">=")) {
            return between(field, ends(field, text.substring(2)).from(), Double.POSITIVE_INFINITY);
        }
        if (text.startsWith("<=")) {
            return between(
                    field,
                    Double.NEGATIVE_INFINITY,
                    ends(field, text.substring(2)).to());
        }
        if (text.startsWith(">")) {
            return between(field, Math.nextUp(ends(field, text.substring(1)).to()), Double.POSITIVE_INFINITY);
        }
        if (text.startsWith("<")) {
            return between(
                    field,
                    Double.NEGATIVE_INFINITY,
                    Math.nextDown(ends(field, text.substring(1)).from()));
        }
        Ends ends = ends(field, text);
        return between(field, ends.from(), ends.to());
    }

    private static Query between(Field field, double from, double to) {
        return from > to
                ? new MatchNoDocsQuery("from after to")
                : DoubleRange.newIntersectsQuery(Entries.range(field), new double[] {from}, new double[] {to});
    }

    /// A number is both ends; a date is from its first day to its last.
    private record Ends(double from, double to) {
        static final Ends ALL = new Ends(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    private static Ends ends(Field field, String text) throws Inside {
        String written = text.strip();
        if (field.form() == Field.Form.DATE) {
            Optional<PartialDate> date = PartialDate.parse(written);
            if (date.isEmpty()) {
                throw new Inside(Why.NO_DATE, written);
            }
            return new Ends(date.get().first().toEpochDay(), date.get().last().toEpochDay());
        }
        if (field.form() != Field.Form.NUMBER || !NUMBER.matcher(written).matches()) {
            throw new Inside(Why.NO_NUMBER, written);
        }
        boolean signed = written.startsWith("-") || written.startsWith("+");
        String digits = signed ? written.substring(1) : written;
        double number;
        if (GROUPED.matcher(digits).matches()) {
            number = Double.parseDouble(digits.replace(",", "").replace(".", ""));
        } else if (digits.chars().filter(c -> c == '.' || c == ',').count() <= 1) {
            number = Double.parseDouble(digits.replace(',', '.'));
        } else {
            throw new Inside(Why.NO_NUMBER, written);
        }
        double value = written.startsWith("-") ? -number : number;
        return new Ends(value, value);
    }
}
