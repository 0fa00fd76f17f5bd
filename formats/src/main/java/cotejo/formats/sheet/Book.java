package cotejo.formats.sheet;

import cotejo.formats.office.Unrolled;

/// The text of a workbook, or why there is none. Formulas are not worked out: what they came to when
/// the workbook was saved is read. Macros are not looked at, and nothing is fetched.
public final class Book {
    private Book() {}

    /// A text, or why there is none.
    public sealed interface Result {
        /// @param hidden what is read although it is hidden, in words for a person; empty where nothing
        ///     is
        record Text(Unrolled unrolled, String hidden) implements Result {}

        /// It needs a password.
        record Locked() implements Result {}

        /// A workbook of a kind whose cells are not read.
        record Unread() implements Result {}

        /// The bytes make no whole workbook of this kind.
        record Broken() implements Result {}
    }

    /// @param most characters of text that are read; of what is longer the rest is told as missing
    public static Result read(BookKind kind, byte[] bytes, int most) {
        return switch (kind) {
            case XLSX, XLS -> Excel.read(bytes, most);
            case ODS -> OpenSheet.read(bytes, most);
            case XLSB -> new Result.Unread();
        };
    }
}
