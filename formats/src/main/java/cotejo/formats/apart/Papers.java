package cotejo.formats.apart;

import static cotejo.formats.apart.Plain.count;
import static cotejo.formats.apart.Plain.maybe;
import static cotejo.formats.apart.Plain.one;
import static cotejo.formats.apart.Plain.span;
import static cotejo.formats.apart.Plain.string;
import static cotejo.formats.apart.Plain.write;

import cotejo.core.source.Described;
import cotejo.core.source.Described.Basis;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Places;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.source.Table;
import cotejo.core.source.Text;
import cotejo.core.when.PartialDate;
import cotejo.formats.Limits;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How documents and what is known of them go through a pipe.
final class Papers {
    private static final int MOST_PASSAGES = 2 * Limits.USUAL.lines();
    private static final int MOST_PLACES = Limits.USUAL.lines();

    private Papers() {}

    static void put(DataOutputStream out, Document document) throws IOException {
        write(out, document.text().string());
        out.writeInt(document.passages().size());
        for (Passage passage : document.passages()) {
            out.writeByte(passage.kind().ordinal());
            write(out, passage.span());
            maybe(out, passage.language());
        }
        put(out, document.description());
        put(out, document.places());
        Scripts.put(out, document.scanned());
    }

    static Document document(DataInputStream in, SourceId source) throws IOException {
        Text text = Text.of(string(in));
        int many = count(in, "passages", MOST_PASSAGES);
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            passages.add(new Passage(one(PassageKind.values(), in), span(in), maybe(in)));
        }
        return new Document(source, text, passages, description(in), places(in), Scripts.scanned(in));
    }

    static void put(DataOutputStream out, Description description) throws IOException {
        described(out, description.published(), PartialDate::toString);
        described(out, description.outlet(), value -> value);
        described(out, description.author(), value -> value);
        described(out, description.title(), value -> value);
        described(out, description.language(), value -> value);
        described(out, description.country(), value -> value);
        described(out, description.url(), value -> value);
    }

    static Description description(DataInputStream in) throws IOException {
        return new Description(
                described(
                        in,
                        written ->
                                PartialDate.parse(written).orElseThrow(() -> new IllegalArgumentException("no date"))),
                described(in, value -> value),
                described(in, value -> value),
                described(in, value -> value),
                described(in, value -> value),
                described(in, value -> value),
                described(in, value -> value));
    }

    private static <T> void described(
            DataOutputStream out, @Nullable Described<T> described, Function<T, String> written) throws IOException {
        out.writeBoolean(described != null);
        if (described != null) {
            write(out, written.apply(described.value()));
            out.writeByte(described.basis().ordinal());
            Span at = described.at();
            out.writeBoolean(at != null);
            if (at != null) {
                write(out, at);
            }
        }
    }

    private static <T> @Nullable Described<T> described(DataInputStream in, Function<String, T> read)
            throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        T value = read.apply(string(in));
        Basis basis = one(Basis.values(), in);
        return new Described<>(value, basis, in.readBoolean() ? span(in) : null);
    }

    private static void put(DataOutputStream out, Places places) throws IOException {
        out.writeInt(places.pages().size());
        for (int page : places.pages()) {
            out.writeInt(page);
        }
        out.writeInt(places.tables().size());
        for (Table table : places.tables()) {
            write(out, table.name());
            out.writeBoolean(table.sheet());
            out.writeInt(table.cells().size());
            for (Table.Cell cell : table.cells()) {
                out.writeInt(cell.row());
                out.writeInt(cell.column());
                out.writeInt(cell.rows());
                out.writeInt(cell.columns());
                out.writeBoolean(cell.heading());
                write(out, cell.span());
            }
        }
        out.writeBoolean(places.lines());
    }

    private static Places places(DataInputStream in) throws IOException {
        int pages = count(in, "pages", MOST_PLACES);
        List<Integer> begins = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            begins.add(in.readInt());
        }
        int many = count(in, "tables", MOST_PLACES);
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String name = string(in);
            boolean sheet = in.readBoolean();
            int size = count(in, "cells", MOST_PASSAGES);
            List<Table.Cell> cells = new ArrayList<>();
            for (int j = 0; j < size; j++) {
                cells.add(new Table.Cell(
                        in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readBoolean(), span(in)));
            }
            tables.add(new Table(name, sheet, cells));
        }
        return new Places(begins, tables, in.readBoolean());
    }
}
