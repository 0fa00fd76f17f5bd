package cotejo.reading.table;

import cotejo.core.source.Table;
import org.jspecify.annotations.Nullable;

/// A cell that says something of a number above or beside it.
///
/// @param cell its place
/// @param words what it says, marks of notes left out
/// @param given whether a person says these words, in place of what stands there
/// @param over what heads the column that it stands in, for a label beside a number ("Entidad
///     federativa"); null for none, and for what stands above
/// @param note what a note says that its mark points to; empty for none
public record Heading(
        Table.Cell cell,
        String words,
        boolean given,
        @Nullable String over,
        String note) {}
