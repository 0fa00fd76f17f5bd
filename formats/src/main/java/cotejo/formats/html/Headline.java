package cotejo.formats.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The heading that is the page's own title: the one its metadata repeats, or that is marked as such.
record Headline(@Nullable Element element) {
    private static final int LONGEST = 400;

    /// @param title the page's title as metadata have it
    static Headline of(Document page, Seen seen, @Nullable String title) {
        Element best = null;
        int most = 0;
        for (Element heading : page.select("h1, h2, h3, [itemprop=headline]")) {
            boolean fits = seen.length(heading) > 0 && seen.length(heading) <= LONGEST && !seen.hides(heading);
            String words = fits ? heading.text() : "";
            if (!words.isBlank()) {
                int score = score(heading, plain(words), title == null ? "" : plain(title));
                if (score > most) {
                    best = heading;
                    most = score;
                }
            }
        }
        return new Headline(best);
    }

    private static int score(Element heading, String words, String title) {
        int score = heading.normalName().equals("h1") ? 2 : heading.normalName().equals("h3") ? -1 : 0;
        Set<String> names = Names.of(heading);
        if (title.equals(words)) {
            score += 6;
        } else if (title.length() >= 8 && words.length() >= 8) {
            boolean shared = title.startsWith(words) || words.startsWith(title) || title.endsWith(words);
            score += shared ? 4 : 0;
        }
        boolean marked = heading.attr("itemprop").contains("headline") || Names.any(names, Names.HEADLINE);
        score += marked && !Names.any(names, Names.NOT_HEADLINE) ? 2 : 0;
        score -= Names.any(names, Names.NOT_HEADLINE) ? 4 : 0;
        score -= heading.selectFirst("a[href=/], a[rel=home]") != null ? 3 : 0;
        int looked = 0;
        for (Element up = heading.parent(); up != null && !up.normalName().equals("body"); up = up.parent()) {
            String tag = up.normalName();
            if (tag.equals("nav") || tag.equals("aside") || tag.equals("footer")) {
                score -= 6;
            } else if (tag.equals("article") || tag.equals("main")) {
                score += 1;
            } else if (looked++ < 3 && siteWide(Names.of(up))) {
                score -= 3;
            }
        }
        return score;
    }

    private static boolean siteWide(Set<String> names) {
        return Names.any(names, Names.NOT_HEADLINE)
                || names.contains("header") && !Names.any(names, Names.HEADER_OF_ARTICLE);
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
