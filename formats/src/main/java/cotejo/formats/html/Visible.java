package cotejo.formats.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Takes out of a page what no reader sees: scripts, styles, hidden elements, fields to fill in.
final class Visible {

    private Visible() {}

    static void only(Document page) {
        for (Element element : List.copyOf(page.getAllElements())) {
            boolean unseen = Names.UNSEEN.contains(element.normalName())
                    || element.hasAttr("hidden")
                    || element.attr("aria-hidden").equalsIgnoreCase("true")
                    || hiddenByStyle(element.attr("style"));
            if (unseen && element.parent() != null && !element.normalName().equals("body")) {
                element.remove();
            }
        }
    }

    private static boolean hiddenByStyle(String style) {
        if (style.isEmpty() || style.length() > 10_000) {
            return false;
        }
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }
}
