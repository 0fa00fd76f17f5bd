package cotejo.formats.html;

import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.when.PartialDate;
import cotejo.formats.layout.DateLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page's markup says of it: JSON-LD first, since it is the most exact, then OpenGraph and other `meta`
/// elements, then `time` and `link`.
final class Metadata {
    private static final int LONGEST = 500;
    private static final int LONGEST_URL = 2_000;
    /// No writer has a longer name.
    private static final int LONGEST_NAME = 80;
    /// A page with more dates than this is a list of texts.
    private static final int FEW = 3;

    private final Document page;
    private final LinkedData linked;

    private Metadata(Document page) {
        this.page = page;
        this.linked = LinkedData.of(page);
    }

    static Description of(Document page) {
        Metadata metadata = new Metadata(page);
        return new Description(
                described(metadata.published()),
                described(metadata.outlet()),
                described(metadata.author()),
                described(metadata.title()),
                described(metadata.language()),
                described(metadata.country()),
                described(metadata.url()));
    }

    private static <T> @Nullable Described<T> described(Optional<T> value) {
        return value.map(Described::byMarkup).orElse(null);
    }

    private Optional<PartialDate> published() {
        return linked.published()
                .flatMap(Metadata::date)
                .or(() -> meta(
                                "article:published_time",
                                "datePublished",
                                "og:published_time",
                                "publish-date",
                                "pubdate",
                                "parsely-pub-date",
                                "sailthru.date",
                                "dc.date.issued",
                                "dcterms.created",
                                "dcterms.issued",
                                "dcterms.date",
                                "dc.date",
                                "date")
                        .flatMap(Metadata::date))
                .or(() -> timeElement().flatMap(Metadata::date));
    }

    /// The first `time` that is marked as the date of publication, else the first of the few that belong to no comment,
    /// no list beside the text and no later change.
    private Optional<String> timeElement() {
        Element marked = page.selectFirst(
                "time[itemprop=datePublished], time[pubdate], time.published, time.entry-date, abbr.published[title]");
        if (marked != null) {
            return said(marked);
        }
        List<Element> own = page.select("time[datetime]").stream()
                .filter(time -> !Names.any(Names.of(time), Names.LATER) && !aside(time))
                .limit(FEW + 1)
                .toList();
        return own.isEmpty() || own.size() > FEW ? Optional.empty() : said(own.getFirst());
    }

    private static boolean aside(Element element) {
        for (Element up = element.parent(); up != null; up = up.parent()) {
            if (Names.FIXED_ELEMENTS.contains(up.normalName()) || Names.any(Names.of(up), Names.COMMENTS)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> said(Element time) {
        String value = time.hasAttr("datetime")
                ? time.attr("datetime")
                : time.hasAttr("title") ? time.attr("title") : time.text();
        return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }

    /// The day as its writer's clock had it: a time zone does not move it.
    static Optional<PartialDate> date(String said) {
        String date = said.strip();
        boolean timed = date.length() > 10 && (date.charAt(10) == 'T' || date.charAt(10) == ' ');
        Optional<PartialDate> iso = PartialDate.parse(timed ? date.substring(0, 10) : date);
        return iso.or(() -> DateLine.of(date).flatMap(line -> Optional.ofNullable(line.date())));
    }

    private Optional<String> outlet() {
        return meta("og:site_name")
                .or(linked::publisher)
                .or(() -> meta("application-name", "dc.publisher", "copyright-holder"));
    }

    private Optional<String> author() {
        return linked.author()
                .or(() -> meta("author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator"))
                .filter(name -> !name.startsWith("http"))
                .or(this::signature)
                .map(Metadata::withoutBy);
    }

    /// The one name that the markup of the article itself gives as its author's (microformats hentry and h-entry,
    /// microdata); where it gives several, none.
    private Optional<String> signature() {
        List<String> names =
                page
                        .select(".hentry .fn, .h-entry .p-author, [itemprop=author] [itemprop=name], a[rel=author]")
                        .stream()
                        .filter(element -> !aside(element))
                        .map(element -> element.text().strip())
                        .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                        .distinct()
                        .toList();
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }

    private static String withoutBy(String name) {
        return name.regionMatches(true, 0, "by ", 0, 3) || name.regionMatches(true, 0, "por ", 0, 4)
                ? name.substring(name.indexOf(' ') + 1).strip()
                : name;
    }

    private Optional<String> title() {
        return linked.headline().or(() -> meta("og:title", "twitter:title", "headline", "dc.title"));
    }

    /// What the browser's title bar shows, the site's name left off: often the headline, with something about it.
    static Optional<String> titleBar(Document page, Description markup) {
        String outlet = markup.outletName();
        return within(page.title(), LONGEST).map(title -> withoutSite(title, outlet == null ? "" : outlet));
    }

    /// "Headline | Site" without the site.
    private static String withoutSite(String title, String outlet) {
        int cut = Math.max(title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – ")));
        if (cut <= 0) {
            return title;
        }
        String site = title.substring(cut + 3).strip();
        boolean named = title.indexOf(" | ") > 0 || !outlet.isEmpty() && site.equalsIgnoreCase(outlet);
        return named ? title.substring(0, cut).strip() : title;
    }

    private Optional<String> language() {
        return Optional.of(page.select("html").attr("lang"))
                .filter(code -> !code.isBlank())
                .or(linked::language)
                .or(() -> meta("og:locale", "content-language", "language", "dc.language"))
                .flatMap(Metadata::languageCode);
    }

    static Optional<String> languageCode(String tag) {
        String code = tag.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < code.length() && code.charAt(end) >= 'a' && code.charAt(end) <= 'z') {
            end++;
        }
        return end == 2 ? Optional.of(code.substring(0, 2)) : Optional.empty();
    }

    /// The region of the language, where it is not the one that comes with the language by default ("es-MX" tells
    /// something, "en-US" and "es-ES" do not).
    private Optional<String> country() {
        return Optional.of(page.select("html").attr("lang"))
                .filter(Metadata::regional)
                .or(() -> meta("og:locale").filter(Metadata::regional))
                .map(tag -> tag.strip().substring(3).toUpperCase(Locale.ROOT));
    }

    private static boolean regional(String tag) {
        String plain = tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean shaped = plain.length() == 5
                && plain.charAt(2) == '-'
                && plain.chars().filter(c -> c >= 'a' && c <= 'z').count() == 4;
        return shaped && (plain.startsWith("es-") && !plain.equals("es-es") || plain.equals("pt-br"));
    }

    private Optional<String> url() {
        return Optional.of(page.select("link[rel=canonical]").attr("href"))
                .filter(Metadata::address)
                .or(() -> meta("og:url").filter(Metadata::address))
                .or(() -> linked.url().filter(Metadata::address));
    }

    private static boolean address(String url) {
        boolean web = url.startsWith("https://") || url.startsWith("http://");
        return web
                && url.length() <= LONGEST_URL
                && url.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>');
    }

    /// The content of the first such `meta` element, by name, property or itemprop.
    private Optional<String> meta(String... names) {
        for (String name : names) {
            for (Element meta : page.select("meta")) {
                boolean named = meta.attr("property").equalsIgnoreCase(name)
                        || meta.attr("name").equalsIgnoreCase(name)
                        || meta.attr("itemprop").equalsIgnoreCase(name)
                        || meta.attr("http-equiv").equalsIgnoreCase(name);
                Optional<String> content = named ? within(meta.attr("content"), LONGEST_URL) : Optional.empty();
                if (content.isPresent()) {
                    return content;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> within(String value, int longest) {
        String stripped = value.strip();
        return stripped.isEmpty() || stripped.length() > longest ? Optional.empty() : Optional.of(stripped);
    }
}
