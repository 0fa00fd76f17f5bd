package cotejo.formats;

import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.formats.office.Unrolled;
import cotejo.formats.sheet.Book;
import cotejo.formats.sheet.BookKind;

/// What becomes of workbooks and of tables in plain text.
final class Sheets {
    private Sheets() {}

    static Outcome book(SourceId source, BookKind kind, byte[] bytes, Description byPerson, Limits limits) {
        return switch (Book.read(kind, bytes, limits.textBytes())) {
            case Book.Result.Text text -> laid(source, kind, text, byPerson, limits);
            case Book.Result.Locked locked ->
                new Outcome.Refused(Status.ENCRYPTED, kind.words() + " that needs a password");
            case Book.Result.Unread unread ->
                new Outcome.Refused(Status.UNSUPPORTED, kind.words() + ": save it as .xlsx and add that");
            case Book.Result.Broken broken ->
                new Outcome.Refused(Status.DAMAGED, "it does not hold together as " + kind.words());
        };
    }

    private static Outcome laid(
            SourceId source, BookKind kind, Book.Result.Text text, Description byPerson, Limits limits) {
        Unrolled unrolled = text.unrolled();
        if (unrolled.tables().isEmpty()) {
            return unrolled.missing().isEmpty()
                    ? new Outcome.Refused(Status.EMPTY, kind.words() + " without a filled cell")
                    : new Outcome.Refused(Status.REFUSED, unrolled.missing());
        }
        return told(source, unrolled, text.hidden(), 0, byPerson, limits);
    }

    /// @param wrong bytes that were no characters
    static Outcome text(SourceId source, Unrolled table, int wrong, Description byPerson, Limits limits) {
        return table.tables().isEmpty()
                ? new Outcome.Refused(Status.EMPTY, "a table without a filled cell")
                : told(source, table, "", wrong, byPerson, limits);
    }

    private static Outcome told(
            SourceId source, Unrolled unrolled, String hidden, int wrong, Description byPerson, Limits limits) {
        String tooMuch = limits.passedBy(unrolled.text());
        if (tooMuch != null) {
            return new Outcome.Refused(Status.REFUSED, tooMuch);
        }
        Document document = Documents.sheets(source, unrolled, byPerson);
        String odd = Oddities.of(document.text(), wrong);
        String remark = hidden.isEmpty() || odd.isEmpty() ? hidden + odd : hidden + "; " + odd;
        return Formats.told(document, unrolled.missing(), remark, wrong);
    }
}
