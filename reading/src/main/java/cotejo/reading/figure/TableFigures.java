package cotejo.reading.figure;

import cotejo.core.claim.Mood;
import cotejo.core.claim.Reading;
import cotejo.core.claim.Rejected;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Said;
import cotejo.core.quantity.Scale;
import cotejo.core.scope.Counted.Change;
import cotejo.core.scope.Counted.Kind;
import cotejo.core.source.Described;
import cotejo.core.source.Document;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Span;
import cotejo.core.source.Table;
import cotejo.core.source.Text;
import cotejo.reading.attribution.Attributed;
import cotejo.reading.attribution.DocumentVoices;
import cotejo.reading.attribution.SourceNotes;
import cotejo.reading.measure.Triggers;
import cotejo.reading.number.Lexer;
import cotejo.reading.number.Separators;
import cotejo.reading.quantity.Measured;
import cotejo.reading.quantity.QuantityGrammar;
import cotejo.reading.scope.DocumentCountry;
import cotejo.reading.scope.Forces;
import cotejo.reading.scope.Places;
import cotejo.reading.table.Headed;
import cotejo.reading.table.Heading;
import cotejo.reading.table.TableWords;
import cotejo.reading.table.TableWords.Says;
import cotejo.reading.text.Particles;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Tagged;
import cotejo.reading.text.Tagger;
import cotejo.reading.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the numbers of a document's tables, each by its headings. What is a number or a heading of a
/// table is none of its prose; what stands in a cell as a text stays that.
public final class TableFigures {
    private final String language;
    private final TableWords words = TableWords.shipped();
    private final QuantityGrammar quantities;
    private final Triggers triggers;
    private final Forces forces;
    private final Places places;
    private final SourceNotes sources;

    public TableFigures(String language, Triggers triggers, Forces forces, Places places) {
        this.language = language;
        this.triggers = triggers;
        this.forces = forces;
        this.places = places;
        quantities = QuantityGrammar.of(language);
        sources = new SourceNotes(language);
    }

    /// A number of a table as it is written.
    ///
    /// @param negative whether it is written in parentheses, as accounts write what is below zero
    record Numbered(Headed headed, Measured measured, Quantity quantity, int decimals, boolean negative) {}

    /// The number a cell is; null where it is none, or more than one, which is told as rejected.
    private @Nullable Numbered numbered(Document document, Headed headed, Separators separators, Claims claims) {
        Text text = document.text();
        Span span = headed.cell().span();
        int begin = text.utf16(span.start());
        String said = words.unmarked(text.slice(span));
        int end = begin + said.length();
        boolean negative = said.startsWith("(") && said.endsWith(")");
        int from = negative ? begin + 1 : begin;
        int to = negative ? end - 1 : end;
        List<Measured> found = quantities.find(text.string(), Lexer.lex(text.string(), from, to), separators);
        Measured measured = found.size() == 1 ? found.getFirst() : null;
        boolean all = measured != null
                && text.string().substring(from, measured.begin()).isBlank()
                && text.string().substring(Math.min(to, measured.end()), to).isBlank();
        if (measured == null || !all) {
            claims.reject(new Rejected(
                    text.words(span), language + "/not/table-cell", "a cell that holds digits and is no one number"));
            return null;
        }
        Quantity quantity = measured.quantity();
        if (quantity == null) {
            claims.malformed(text.words(span), begin, PassageKind.TABLE_CELL, measured.why());
            return null;
        }
        return new Numbered(headed, measured, quantity, TableNumbers.decimals(said, quantity, separators), negative);
    }

    /// Takes the tables of a document apart.
    public Tabled take(Document document) {
        return Tabled.of(document, words);
    }

    /// @param tagged the prose
    /// @param voices who speaks in it
    public FigureReader.Found read(Tabled taken, Tagger tagger, Tagged tagged, DocumentVoices voices) {
        Document document = taken.document();
        Claims claims = new Claims(new Tagged(document, language, List.of()), language, triggers);
        taken.codes()
                .forEach(code -> claims.reject(new Rejected(
                        document.text().words(code.span()),
                        language + "/not/table-code",
                        "a number of a column that counts nothing: a serial number or a key")));
        taken.left()
                .forEach(cell -> claims.reject(new Rejected(
                        document.text().words(cell.span()),
                        language + "/not/table-row",
                        "a cell of a row that a person leaves out")));
        Labels labels = new Labels(tagger, language, headings(taken));
        String spoken = DocumentCountry.of(tagged, places, forces);
        String country = spoken == null ? DocumentCountry.of(labels.all(), places, forces) : spoken;
        Described<String> home = document.description().country();
        String money = home == null ? country : home.value().toLowerCase(Locale.ROOT);
        HeadedReader reader = new HeadedReader(
                language,
                words,
                triggers,
                forces,
                places,
                document.source(),
                document.description().publishedDate(),
                country,
                money);
        List<Draft> drafts = new ArrayList<>();
        TableNumbers numbers = new TableNumbers(document, taken.tables(), language, money);
        int many = 0;
        Span beyond = null;
        for (Tabled.Laid laid : taken.tables()) {
            Separators own = numbers.separators(laid.table());
            List<Numbered> figures = new ArrayList<>();
            for (Headed headed : laid.section().figures()) {
                if (++many > Reading.MOST) {
                    beyond = beyond == null ? headed.cell().span() : beyond;
                    continue;
                }
                Numbered numbered = numbered(document, headed, own, claims);
                if (numbered != null) {
                    figures.add(numbered);
                }
            }
            if (!figures.isEmpty()) {
                drafts.addAll(new OneSection(document, laid, figures, labels, reader, country, voices).read());
            }
        }
        if (beyond != null) {
            claims.reject(new Rejected(
                    document.text().words(beyond),
                    language + Rejected.BEYOND,
                    "from here on %,d more numbers of tables are not read".formatted(many - Reading.MOST)));
        }
        return claims.write(drafts);
    }

    private static Set<String> headings(Tabled taken) {
        Set<String> all = new LinkedHashSet<>();
        for (Tabled.Laid laid : taken.tables()) {
            laid.titles().forEach(title -> all.add(title.words()));
            laid.notes().forEach(title -> all.add(title.words()));
            for (Headed headed : laid.section().figures()) {
                headed.above().forEach(heading -> all.add(heading.words()));
                headed.beside().forEach(heading -> all.add(heading.words()));
            }
        }
        return all;
    }

    private final class OneSection {
        final Document document;
        final Tabled.Laid laid;
        final List<Numbered> figures;
        final Labels labels;
        final HeadedReader reader;
        final @Nullable String country;
        final Attributed attributed;
        final Map<Draft, List<Label>> headings = new HashMap<>();
        final Map<Draft, List<Label>> rest = new HashMap<>();
        final Map<Draft, Integer> rows = new HashMap<>();
        final Map<Table.Cell, Draft> byCell = new HashMap<>();
        final List<Label> around = new ArrayList<>();

        OneSection(
                Document document,
                Tabled.Laid laid,
                List<Numbered> figures,
                Labels labels,
                HeadedReader reader,
                @Nullable String country,
                DocumentVoices voices) {
            this.document = document;
            this.laid = laid;
            this.figures = figures;
            this.labels = labels;
            this.reader = reader;
            this.country = country;
            int begin = document.text()
                    .utf16(figures.getFirst().headed().cell().span().start());
            attributed = sourced(voices.credited(begin));
            // The title nearest to the numbers says most.
            for (int i = laid.titles().size() - 1; i >= 0; i--) {
                add(laid.titles().get(i), Label.Role.TITLE);
            }
            laid.notes().forEach(note -> add(note, Label.Role.NOTE));
        }

        private void add(Tabled.Title title, Label.Role role) {
            Label label = labels.label(title.at(), title.words(), title.given(), role, null, "");
            if (label != null && (role != Label.Role.NOTE || !words.begins(Says.SOURCES, title.words()))) {
                around.add(label);
            }
        }

        private Attributed sourced(Attributed credited) {
            for (Tabled.Title note : laid.notes()) {
                int length = words.length(Says.SOURCES, note.words());
                SourceNotes.Given given = length == 0 ? null : sources.read(note.words(), length, note.at());
                if (given != null) {
                    return SourceNotes.with(credited, given);
                }
            }
            return credited;
        }

        List<Draft> read() {
            List<Draft> drafts = new ArrayList<>();
            Particles particles = Particles.of(language);
            for (Numbered numbered : figures) {
                Draft draft = draft(numbered, drafts.size(), particles);
                drafts.add(draft);
                byCell.put(numbered.headed().cell(), draft);
                rows.put(draft, numbered.headed().cell().row());
            }
            new TableScopes(drafts, headings, rest, rows, country).settle();
            totals();
            drafts.forEach(this::finish);
            return drafts;
        }

        private Draft draft(Numbered numbered, int number, Particles particles) {
            Measured measured = numbered.measured();
            String said = document.text().string().substring(measured.begin(), measured.end());
            Token token = new Token(measured.begin(), measured.end(), said, said, "CD", "O");
            Sentence sentence = new Sentence(number, 0, PassageKind.TABLE_CELL, particles, List.of(token));
            Draft draft = new Draft(measured, numbered.quantity(), sentence, 0, 1);
            List<Label> its = new ArrayList<>();
            heads(numbered.headed().above(), Label.Role.ABOVE, its);
            heads(numbered.headed().beside(), Label.Role.BESIDE, its);
            its.addAll(around);
            headings.put(draft, its);
            rest.put(draft, reader.read(draft, its));
            draft.quantity = quantity(numbered, draft);
            draft.total = numbered.headed().rowTotal() || numbered.headed().columnTotal();
            return draft;
        }

        private void heads(List<Heading> of, Label.Role role, List<Label> into) {
            for (Heading heading : of.reversed()) {
                Label label = labels.label(
                        heading.cell().span(), heading.words(), heading.given(), role, heading.over(), heading.note());
                if (label != null) {
                    into.add(label);
                }
            }
        }

        /// The cell's number in full. What a table tells is exact to its last digit: a count is itself,
        /// what is told in thousands or with decimals was rounded to them.
        private Quantity quantity(Numbered numbered, Draft draft) {
            if (!(numbered.quantity() instanceof Quantity.Exactly exactly)) {
                return numbered.quantity();
            }
            Rational value = exactly.number().value().times(draft.scale);
            boolean down = draft.change == Change.DOWN;
            value = numbered.negative() && !down || down && value.signum() < 0 ? value.negated() : value;
            Rational place = draft.scale;
            for (int i = 0; i < numbered.decimals(); i++) {
                place = place.over(10);
            }
            boolean exact = draft.kind != Kind.RATIO && place.compareTo(Rational.ONE) == 0;
            Scale scale = draft.kind == Kind.RATIO
                    ? Scale.PERCENT
                    : draft.kind == Kind.COUNT && draft.per == null && value.isWhole() ? Scale.COUNT : Scale.AMOUNT;
            Said said = exact ? Said.of(value, scale) : new Said(value, place, scale);
            return new Quantity.Exactly(said, exact || exactly.marked());
        }

        /// The total of all comes after those of rows and of columns, which are its parts.
        private void totals() {
            for (boolean all : new boolean[] {false, true}) {
                for (Numbered numbered : figures) {
                    Headed headed = numbered.headed();
                    if (all == (headed.rowTotal() && headed.columnTotal())) {
                        total(headed);
                    }
                }
            }
        }

        private void total(Headed headed) {
            Draft total = byCell.get(headed.cell());
            List<Draft> parts = new ArrayList<>();
            for (Table.Cell cell : headed.parts()) {
                Draft part = byCell.get(cell);
                if (part != null) {
                    parts.add(part);
                }
            }
            if (total != null
                    && !parts.isEmpty()
                    && parts.size() == headed.parts().size()) {
                TableTotals.of(total, parts, language, reader.scopes());
            }
        }

        private void finish(Draft draft) {
            reader.unsaidWhen(draft);
            draft.conduct = reader.alleged(draft) ? Mood.ALLEGED : Mood.STATED;
            draft.attribution = attributed.attribution();
            draft.rules.addAll(attributed.rules());
        }
    }
}
