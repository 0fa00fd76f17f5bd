package cotejo.serving.document;

import cotejo.core.claim.Claim;
import cotejo.core.source.Places;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Wording;
import org.jspecify.annotations.Nullable;

/// A page of the original, beside the text: the one that was asked for, else the one the chosen figure stands on.
///
/// @param title which page of how many
/// @param picture where its picture is; empty where only the choice of a page is offered
/// @param alt what the picture shows, for who does not see it
/// @param previous the page before; empty for none
/// @param number the page; 0 for none
/// @param pages how many there are
/// @param figure the chosen figure, which stays chosen when the page is turned; empty for none
public record FacsimileView(
        String title, String picture, String alt, String previous, String next, int number, int pages, String figure) {

    /// Null for a document without pages.
    static @Nullable FacsimileView of(String sha256, Places places, @Nullable Claim chosen, Visit visit) {
        int pages = places.pages().size();
        if (pages == 0) {
            return null;
        }
        Wording words = visit.words();
        int own = chosen == null ? 0 : places.page(chosen.figure().words().span());
        int asked = asked(visit.choice("page"), pages);
        int number = asked > 0 ? asked : own;
        String figure = chosen == null ? "" : chosen.id().id();
        if (number == 0) {
            return new FacsimileView(words.count("facsimile.pages", pages), "", "", "", "", 0, pages, figure);
        }
        boolean marked = number == own;
        return new FacsimileView(
                words.say("facsimile.page", words.number(number), words.number(pages)),
                visit.to("/document/" + sha256 + "/page/" + number, "figure", marked ? figure : ""),
                words.say(marked ? "facsimile.marked" : "facsimile.alt", words.number(number)),
                turned(sha256, number - 1, pages, figure, visit),
                turned(sha256, number + 1, pages, figure, visit),
                number,
                pages,
                figure);
    }

    private static String turned(String sha256, int to, int pages, String figure, Visit visit) {
        return to < 1 || to > pages
                ? ""
                : visit.to("/document/" + sha256, "figure", figure, "page", String.valueOf(to)) + "#facsimile";
    }

    /// 0 for what is no page.
    static int asked(String written, int pages) {
        if (!written.matches("[0-9]{1,6}")) {
            return 0;
        }
        int number = Integer.parseInt(written);
        return number <= pages ? number : 0;
    }
}
