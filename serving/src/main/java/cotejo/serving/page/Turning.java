package cotejo.serving.page;

import cotejo.serving.wording.Wording;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// From page to page of a long list.
///
/// @param rows "201 to 400 of 3,412"
/// @param first empty on the first page, as `previous`
/// @param last empty on the last, as `next`
public record Turning(String rows, String first, String previous, String next, String last) {
    private static final int LONGEST = 5;
    /// What stands further back is found by narrowing.
    private static final int MOST = 10_000;

    /// @param page from 1
    /// @param lastPage the last that is turned to
    /// @param address of a page
    public static Turning of(
            long total, int onAPage, int page, int lastPage, IntFunction<String> address, Wording words) {
        long from = (page - 1L) * onAPage;
        boolean isFirst = page == 1;
        boolean isLast = page >= lastPage;
        return new Turning(
                words.say(
                        "inputs.rows",
                        words.number(from + 1),
                        words.number(Math.min(total, from + onAPage)),
                        words.number(total)),
                isFirst ? "" : address.apply(1),
                isFirst ? "" : address.apply(page - 1),
                isLast ? "" : address.apply(page + 1),
                isLast ? "" : address.apply(lastPage));
    }

    /// Of a list that is turned to its end; null where one page holds all.
    public static @Nullable Turning of(long total, int onAPage, int page, IntFunction<String> address, Wording words) {
        return total <= onAPage
                ? null
                : of(total, onAPage, Math.min(page, pages(total, onAPage)), pages(total, onAPage), address, words);
    }

    /// The page an address asks for, from 1.
    public static int page(String written) {
        boolean plain = !written.isEmpty()
                && written.length() <= LONGEST
                && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Math.clamp(Integer.parseInt(written), 1, MOST) : 1;
    }

    /// How many pages so many rows fill; at least one.
    public static int pages(long total, int onAPage) {
        return (int) Math.max(1, (total + onAPage - 1) / onAPage);
    }
}
