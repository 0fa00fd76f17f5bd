package cotejo.formats.export;

import cotejo.core.when.PartialDate;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A post with what readers wrote under it.
///
/// @param title empty for none
/// @param author empty for none
/// @param address of its page; empty for none
/// @param html its text; empty where an export holds the comments alone
record Item(
        String title,
        String author,
        @Nullable PartialDate published,
        String address,
        String html,
        List<Remark> remarks) {

    /// A reader's comment.
    record Remark(String author, String at, String html) {}

    boolean nothing() {
        return html.isBlank() && remarks.isEmpty();
    }

    /// "2011-03-08T10:00:00Z", "2011-03-08 10:00:00", "Tue, 08 Mar 2011 10:00:00 +0000"; null for none of these.
    static @Nullable PartialDate date(String written) {
        String said = written.strip();
        try {
            if (said.length() >= 10 && Character.isDigit(said.charAt(0))) {
                return PartialDate.parse(said.substring(0, 10)).orElse(null);
            }
            return said.isEmpty()
                    ? null
                    : PartialDate.of(
                            OffsetDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT))
                                    .toLocalDate());
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }
}
