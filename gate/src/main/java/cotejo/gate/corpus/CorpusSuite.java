package cotejo.gate.corpus;

import cotejo.core.claim.Claim;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.when.PartialDate;
import cotejo.formats.DocumentMaker;
import cotejo.gate.corpus.Kind.Keeps;
import cotejo.gate.reader.Reader;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Measure;
import cotejo.gate.score.Row;
import cotejo.gate.score.Sense;
import cotejo.gate.score.Suite;
import cotejo.gate.score.Tier;
import cotejo.reading.Readers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Every story in every format: are its words there, its date, outlet and author, its comments apart from the article,
/// and are the figures those of the story as plain text?
public final class CorpusSuite implements Suite {
    private static final Set<PassageKind> ARTICLE =
            Set.of(PassageKind.HEADLINE, PassageKind.BODY, PassageKind.CAPTION, PassageKind.TABLE_CELL);
    private static final Set<PassageKind> PROSE = Set.of(PassageKind.HEADLINE, PassageKind.BODY);

    private final DocumentMaker formats = DocumentMaker.FORMATS;

    @Override
    public String name() {
        return "corpus";
    }

    @Override
    public List<String> data() {
        return List.of("gate/src/main/resources/cotejo/gate/corpus");
    }

    @Override
    public boolean ofProject() {
        return true;
    }

    @Override
    public boolean inSample() {
        return false;
    }

    @Override
    public Sense sense(String row) {
        return row.endsWith("comments_in_article") ? Sense.AT_MOST : Sense.AT_LEAST;
    }

    @Override
    public List<Row> measure(Reader reader, Path folder, Tier tier, Explanation explanation) {
        Tally tally = new Tally(explanation, Readers.standard());
        for (Kind kind : Kinds.all()) {
            for (Corpus.Made file : Corpus.files(kind)) {
                tally.file(file, Held.of(file, formats));
            }
        }
        return tally.rows();
    }

    /// Counts over all files.
    private final class Tally {
        private final Explanation explanation;
        private final cotejo.reading.Reader reader;
        private final Map<String, List<String>> asText = new HashMap<>();
        private Measure.F1 words = new Measure.F1(0, 0, 0);
        private Measure.F1 scanned = new Measure.F1(0, 0, 0);
        private Measure.F1 figures = new Measure.F1(0, 0, 0);
        private final Score documents = new Score("documents");
        private final Score dates = new Score("dates");
        private final Score outlets = new Score("outlets");
        private final Score authors = new Score("authors");
        private final Score kept = new Score("comments");
        private final Score tables = new Score("tables");
        private final Score clean = new Score("comments_in_article");

        Tally(Explanation explanation, cotejo.reading.Reader reader) {
            this.explanation = explanation;
            this.reader = reader;
        }

        /// How many of what is asked for are right.
        private final class Score {
            final String name;
            int right;
            int of;

            Score(String name) {
                this.name = name;
            }

            void add(boolean is, String wrong) {
                of++;
                right += is ? 1 : 0;
                if (!is) {
                    tell(name, wrong);
                }
            }

            Row row() {
                return new Row("corpus." + name, new Measure.Passed(right, of));
            }
        }

        private void tell(String what, String line) {
            explanation.tell("corpus." + what, line);
        }

        void file(Corpus.Made file, Held held) {
            held.troubles().forEach(trouble -> tell("documents", file.name() + ": " + trouble));
            for (int i = 0; i < file.stories().size(); i++) {
                Document document =
                        i < held.documents().size() ? held.documents().get(i) : null;
                Story story = file.stories().get(i);
                String name = file.name() + (file.kind().keeps(Keeps.PARTS) ? " " + story.name() : "");
                documents.add(document != null, name + ": not read");
                words(name, file.kind(), story, document);
                if (document != null) {
                    said(name, file.kind(), story, document);
                    comments(name, file.kind(), story, document);
                    figures(name, file.kind(), story, document);
                    table(name, file.kind(), story, document);
                }
            }
            documents.add(
                    held.documents().size() <= file.stories().size(),
                    file.name() + ": " + held.documents().size() + " documents");
        }

        private void words(String name, Kind kind, Story story, @Nullable Document document) {
            List<String> expected =
                    Bag.words(kind.keeps(Keeps.TABLE_ALONE) ? Sheets.words(story, kind) : story.article());
            List<String> given = document == null ? List.of() : Bag.words(passages(document, ARTICLE));
            Measure.F1 score = Bag.score(expected, given);
            if (score.figure() < 100) {
                tell("words", name + ": " + score.text() + " " + Bag.difference(expected, given));
            }
            if (kind.keeps(Keeps.PICTURE)) {
                scanned = scanned.plus(score);
            } else {
                words = words.plus(score);
            }
        }

        private void said(String name, Kind kind, Story story, Document document) {
            Description said = document.description();
            if (kind.keeps(Keeps.DATE)) {
                Described<PartialDate> date = said.published();
                String read = date == null ? "none" : date.value().toString();
                dates.add(read.equals(story.date().toString()), name + ": " + read);
            }
            if (kind.keeps(Keeps.OUTLET)) {
                outlets.add(story.outlet().equals(said.outletName()), name + ": " + said.outletName());
            }
            if (kind.keeps(Keeps.AUTHOR)) {
                Described<String> author = said.author();
                authors.add(
                        author != null && author.value().equals(story.author()),
                        name + ": " + (author == null ? "none" : author.value()));
            }
        }

        private void comments(String name, Kind kind, Story story, Document document) {
            if (!kind.keeps(Keeps.COMMENTS)) {
                return;
            }
            String article = String.join("\n", passages(document, ARTICLE));
            String apart = String.join("\n", passages(document, Set.of(PassageKind.COMMENT)));
            for (String comment : story.comments()) {
                clean.add(!article.contains(Pages.what(comment)), name + ": " + comment);
                kept.add(apart.contains(Pages.what(comment)), name + ": " + comment);
            }
        }

        private void figures(String name, Kind kind, Story story, Document document) {
            if (kind.keeps(Keeps.TABLE_ALONE) || kind.keeps(Keeps.PICTURE)) {
                return;
            }
            List<String> expected = asText.computeIfAbsent(story.name(), any -> figures(plain(story)));
            List<String> given = figures(document);
            Measure.F1 score = Bag.score(expected, given);
            if (score.figure() < 100) {
                tell("figures", name + ": " + score.text() + " " + Bag.difference(expected, given));
            }
            figures = figures.plus(score);
        }

        /// The scope of each number in the story's table.
        private void table(String name, Kind kind, Story story, Document document) {
            if (story.rows().isEmpty()) {
                return;
            }
            Map<String, Claim> byWords = new HashMap<>();
            for (Claim claim : reader.read(document).claims()) {
                if (claim.figure().passage() == PassageKind.TABLE_CELL) {
                    byWords.put(claim.figure().words().said(), claim);
                }
            }
            Truth truth = new Truth(story);
            for (Truth.Cell cell : truth.cells()) {
                String wrong = truth.wrong(cell, byWords.get(cell.words()), kind);
                tables.add(wrong.isEmpty(), name + " " + cell + ": " + wrong);
            }
        }

        /// The story as plain text, with what is known of it said by a person.
        private Document plain(Story story) {
            Described<PartialDate> date = Described.byPerson(
                    PartialDate.parse(story.date().toString()).orElseThrow());
            Description said = new Description(date, null, null, null, null, null, null);
            String text = Papers.text(story.withoutTable());
            Corpus.Made made = new Corpus.Made("text.txt", Kinds.all().getFirst(), List.of(story), Held.bytes(text));
            return Held.of(
                            made,
                            (source, file, bytes, by, seen) -> formats.read(source, file, bytes, by.or(said), seen))
                    .documents()
                    .getFirst();
        }

        /// What is read in headline and paragraphs, one line a figure.
        private List<String> figures(Document document) {
            List<String> lines = new ArrayList<>();
            for (Claim claim : reader.read(document).claims()) {
                if (PROSE.contains(claim.figure().passage())) {
                    lines.add(line(claim));
                }
            }
            return lines;
        }

        private static String line(Claim claim) {
            var figure = claim.figure();
            var who = figure.scope().who();
            var when = figure.scope().when();
            return String.join(
                    " · ",
                    figure.words().said(),
                    String.valueOf(figure.counted().measure()),
                    String.valueOf(figure.counted().unit()),
                    who == null ? "-" : String.valueOf(who.value().id()),
                    when == null
                            ? "-"
                            : Objects.toString(when.value().from()) + "…"
                                    + when.value().to());
        }

        private static List<String> passages(Document document, Set<PassageKind> kinds) {
            return document.passages().stream()
                    .filter(passage -> kinds.contains(passage.kind()))
                    .map(Passage::span)
                    .map(document.text()::slice)
                    .toList();
        }

        List<Row> rows() {
            return List.of(
                    documents.row(),
                    new Row("corpus.words", words),
                    new Row("corpus.scanned", scanned),
                    dates.row(),
                    outlets.row(),
                    authors.row(),
                    kept.row(),
                    new Row("corpus.comments_in_article", new Measure.Errors(clean.of - clean.right, clean.of)),
                    new Row("corpus.figures", figures),
                    tables.row());
        }
    }
}
