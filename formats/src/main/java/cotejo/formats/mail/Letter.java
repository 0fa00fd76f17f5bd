package cotejo.formats.mail;

import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Table;
import cotejo.core.source.Text;
import cotejo.core.when.PartialDate;
import cotejo.formats.layout.Layout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A mail as text: who wrote it to whom, when and about what, a line each, and then its words.
///
/// The subject is its headline, the writer's name its byline. Earlier mail that is kept in it is a
/// comment: found and shown, and not what this mail says. A signature is fixed text.
///
/// @param tables of its own words, in order
/// @param description what its header says
/// @param missing what of it is lost, in words for a person; empty where nothing is
public record Letter(Text text, List<Passage> passages, List<Table> tables, Description description, String missing) {
    public Letter {
        passages = List.copyOf(passages);
        tables = List.copyOf(tables);
    }

    /// What a mail says of itself, each as it is shown; empty where it says nothing.
    ///
    /// @param date as a header writes it
    /// @param language as a header writes it: "es-MX"
    record Head(String from, String to, String cc, String date, String subject, String language) {
        private static final Pattern LANGUAGE = Pattern.compile("([a-zA-Z]{2})([-_,; ].*)?");

        @Nullable
        String languageCode() {
            Matcher code = LANGUAGE.matcher(language);
            return code.matches() ? code.group(1).toLowerCase(Locale.ROOT) : null;
        }
    }

    static Letter of(Head head, List<Words> words, String missing) {
        Writing writing = new Writing();
        writing.head(head);
        for (Words piece : words) {
            writing.piece(piece);
        }
        return writing.letter(head, missing);
    }

    private static final class Writing {
        /// Longer ones are no signature.
        private static final int SIGNATURE = 15;

        private final StringBuilder text = new StringBuilder();
        /// The piece and the table in it that cells were placed of last.
        private int placing = -1;

        private int table = -1;
        private final List<Stretch> stretches = new ArrayList<>();
        /// The cells of each table that stand among its own words, in order.
        private final List<List<Placed>> tables = new ArrayList<>();
        private @Nullable Stretch title;

        /// In UTF-16 indices.
        private record Stretch(PassageKind kind, int start, int end) {}

        /// A cell, and where it stands in the text.
        private record Placed(Table.Cell cell, Stretch at) {}

        void head(Head head) {
            Sender sender = Sender.of(head.from());
            field("From", sender.name(), PassageKind.BYLINE, sender.address());
            field("To", "", PassageKind.BOILERPLATE, head.to());
            field("Cc", "", PassageKind.BOILERPLATE, head.cc());
            field("Date", head.date(), PassageKind.DATELINE, "");
            int before = stretches.size();
            field("Subject", head.subject(), PassageKind.HEADLINE, "");
            title = stretches.size() > before + 1 ? stretches.get(before + 1) : null;
        }

        /// @param words what is told, of this kind
        /// @param rest what stands after it and is fixed text
        private void field(String name, String words, PassageKind kind, String rest) {
            if (words.isBlank() && rest.isBlank()) {
                return;
            }
            stretch(PassageKind.BOILERPLATE, name + ":");
            if (!words.isBlank()) {
                text.append(' ');
                stretch(kind, words.strip());
            }
            if (!rest.isBlank()) {
                text.append(' ');
                stretch(PassageKind.BOILERPLATE, rest.strip());
            }
            text.append('\n');
        }

        private void stretch(PassageKind kind, String words) {
            int start = text.length();
            text.append(words);
            stretches.add(new Stretch(kind, start, text.length()));
        }

        void piece(Words piece) {
            List<String> lines = piece.lines();
            text.append(text.isEmpty() ? "" : "\n");
            int begin = text.length();
            lines.forEach(line -> text.append(line).append('\n'));
            PassageKind[] kinds = kinds(piece);
            int at = begin;
            int from = 0;
            while (from < lines.size()) {
                int to = from;
                int end = at;
                while (to < lines.size() && kinds[to] == kinds[from]) {
                    end += lines.get(to++).length() + 1;
                }
                if (kinds[from] == PassageKind.BODY) {
                    own(at, end, piece.cells(), begin);
                } else {
                    byLine(kinds[from], at, end);
                }
                at = end;
                from = to;
            }
        }

        /// Each line's kind: earlier mail, fixed text, or the mail's own words.
        private static PassageKind[] kinds(Words piece) {
            List<String> lines = piece.lines();
            PassageKind[] kinds = new PassageKind[lines.size()];
            boolean[] fixed = Armour.fixed(lines);
            for (int i = 0; i < kinds.length; i++) {
                kinds[i] =
                        fixed[i] ? PassageKind.BOILERPLATE : piece.cited()[i] ? PassageKind.COMMENT : PassageKind.BODY;
            }
            for (int i = 0; i < kinds.length; i++) {
                boolean mark = lines.get(i).stripLeading().equals("-- ")
                        || lines.get(i).equals("--");
                int end = i;
                while (mark && end < kinds.length && kinds[end] == PassageKind.BODY) {
                    end++;
                }
                if (mark && end - i <= SIGNATURE) {
                    Arrays.fill(kinds, i, end, PassageKind.BOILERPLATE);
                }
            }
            return kinds;
        }

        /// @param begin where the piece begins that the cells are told of
        private void own(int start, int end, List<Words.Cell> cells, int begin) {
            List<Stretch> known = cells.stream()
                    .map(cell -> new Stretch(PassageKind.TABLE_CELL, begin + cell.start(), begin + cell.end()))
                    .filter(cell -> cell.start() >= start && cell.end() <= end)
                    .toList();
            cells.forEach(cell -> place(cell, begin, start, end));
            Text own = Text.of(text.substring(start, end));
            List<Stretch> all = new ArrayList<>(known);
            int next = 0;
            for (Passage passage : Layout.letter(own)) {
                int from = start + own.utf16(passage.span().start());
                int to = start + own.utf16(passage.span().end());
                while (next < known.size() && known.get(next).end() <= from) {
                    next++;
                }
                if (next == known.size() || known.get(next).start() >= to) {
                    all.add(new Stretch(passage.kind(), from, to));
                }
            }
            all.sort(Comparator.comparingInt(Stretch::start));
            stretches.addAll(all);
        }

        private void place(Words.Cell cell, int begin, int start, int end) {
            Table.Cell in = cell.in();
            Stretch at = new Stretch(PassageKind.TABLE_CELL, begin + cell.start(), begin + cell.end());
            if (in == null || at.start() < start || at.end() > end) {
                return;
            }
            boolean opens = begin != placing || cell.table() != table;
            if (tables.isEmpty() || opens) {
                tables.add(new ArrayList<>());
                placing = begin;
                table = cell.table();
            }
            tables.getLast().add(new Placed(in, at));
        }

        private static List<Table> tables(List<List<Placed>> tables, Text whole) {
            return tables.stream()
                    .map(cells -> new Table(
                            "",
                            false,
                            cells.stream()
                                    .map(placed -> new Table.Cell(
                                            placed.cell().row(),
                                            placed.cell().column(),
                                            placed.cell().rows(),
                                            placed.cell().columns(),
                                            placed.cell().heading(),
                                            whole.span(
                                                    placed.at().start(),
                                                    placed.at().end())))
                                    .toList()))
                    .toList();
        }

        private void byLine(PassageKind kind, int start, int end) {
            Text lines = Text.of(text.substring(start, end));
            for (Passage line : Layout.lines(lines, kind)) {
                stretches.add(new Stretch(
                        kind,
                        start + lines.utf16(line.span().start()),
                        start + lines.utf16(line.span().end())));
            }
        }

        Letter letter(Head head, String missing) {
            Text whole = Text.of(text.toString());
            List<Passage> passages = stretches.stream()
                    .map(stretch -> new Passage(stretch.kind(), whole.span(stretch.start(), stretch.end())))
                    .toList();
            String author = Sender.of(head.from()).called();
            Stretch about = title;
            PartialDate sent = Sent.on(head.date()).orElse(null);
            String language = head.languageCode();
            return new Letter(
                    whole,
                    passages,
                    tables(tables, whole),
                    new Description(
                            sent == null ? null : Described.byMarkup(sent),
                            null,
                            author.isBlank() ? null : Described.byMarkup(author),
                            about == null ? null : Described.byMarkup(text.substring(about.start(), about.end())),
                            language == null ? null : Described.byMarkup(language),
                            null,
                            null),
                    missing);
        }
    }
}
