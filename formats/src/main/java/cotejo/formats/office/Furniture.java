package cotejo.formats.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The heads and feet of pages: paragraphs at the top or bottom of a page that say the same on several, but for the
/// number of the page, and that number alone. They belong to the paper and not to what is written on it. Bulletins that
/// say the same of each month with other numbers are no furniture.
final class Furniture {
    /// Paragraphs looked at from each end of a page.
    private static final int DEEP = 2;
    /// On fewer pages a heading may well recur.
    private static final int FEWEST = 3;
    /// Longer ones are what is written, however often.
    private static final int LONGEST = 200;

    private static final Pattern PAGE = Pattern.compile(
            "\\P{Alnum}*(?:(?:page|página|pág\\.?|p\\.)\\s*)?(\\d{1,4})(?:\\s*(?:of|de|/)\\s*\\d{1,4})?\\P{Alnum}*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Furniture() {}

    static List<Unrolled.Stretch> of(String text, List<Integer> pages) {
        List<List<Unrolled.Stretch>> edges = new ArrayList<>();
        Map<String, Integer> pagesWith = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Unrolled.Stretch> edge =
                    edge(text, pages.get(i), i + 1 < pages.size() ? pages.get(i + 1) : text.length());
            edges.add(edge);
            Set<String> shapes = new HashSet<>();
            int page = i + 1;
            edge.forEach(stretch -> shapes.add(shape(text, stretch, page)));
            shapes.forEach(shape -> pagesWith.merge(shape, 1, Integer::sum));
        }
        List<Unrolled.Stretch> furniture = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            for (Unrolled.Stretch stretch : edges.get(i)) {
                boolean recurs = pagesWith.getOrDefault(shape(text, stretch, i + 1), 0) >= FEWEST;
                if (recurs || numbers(words(text, stretch), i + 1)) {
                    furniture.add(stretch);
                }
            }
        }
        return furniture;
    }

    private static String words(String text, Unrolled.Stretch stretch) {
        return text.substring(stretch.start(), stretch.end());
    }

    /// The words with the number of their page left open.
    private static String shape(String text, Unrolled.Stretch stretch, int page) {
        return words(text, stretch).replaceAll("(?<![\\d.,])" + page + "(?![\\d]|[.,]\\d)", "#");
    }

    /// Whether these words tell the number of the page they stand on.
    private static boolean numbers(String words, int page) {
        var told = PAGE.matcher(words);
        return told.matches() && Integer.parseInt(told.group(1)) == page;
    }

    /// The paragraphs next to both ends of a page, each once, in order.
    private static List<Unrolled.Stretch> edge(String text, int start, int end) {
        List<Unrolled.Stretch> all = new ArrayList<>();
        for (int at = start; at < end; ) {
            int stop = text.indexOf("\n\n", at);
            int last = stop < 0 || stop > end ? end : stop;
            if (!text.substring(at, last).isBlank()) {
                all.add(new Unrolled.Stretch(at, last));
            }
            at = last + 2;
        }
        List<Unrolled.Stretch> edge = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Unrolled.Stretch stretch = all.get(i);
            boolean near = i < DEEP || i >= all.size() - DEEP;
            if (near && stretch.end() - stretch.start() <= LONGEST) {
                edge.add(stretch);
            }
        }
        return edge;
    }
}
