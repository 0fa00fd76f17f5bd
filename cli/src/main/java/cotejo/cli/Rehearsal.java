package cotejo.cli;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Opens the pages of a room once each, as a browser would: the launcher has this done while it makes ready, so that
/// what pages are made by need not be found, loaded and compiled anew at every start.
final class Rehearsal {
    private static final List<String> PAGES = List.of(
            "/",
            "/ledger",
            "/search?q=desert*",
            "/search?for=figures&q=value:%3E1",
            "/matrix",
            "/findings",
            "/documents",
            "/inputs",
            "/review",
            "/decisions",
            "/draft",
            "/api/v1/lines");
    /// On the ledger stand ways to these.
    private static final List<Pattern> BEHIND =
            List.of(Pattern.compile("href=\"(/line/[^\"#]+)"), Pattern.compile("href=\"(/document/[^\"#]+)"));

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build();

    /// @param address with the token
    static void through(URI address) throws IOException, InterruptedException {
        Rehearsal rehearsal = new Rehearsal();
        rehearsal.open(address);
        for (String page : PAGES) {
            String shown = rehearsal.open(address.resolve(page));
            for (Pattern way : page.equals("/ledger") ? BEHIND : List.<Pattern>of()) {
                Matcher behind = way.matcher(shown);
                if (behind.find()) {
                    rehearsal.open(address.resolve(behind.group(1).replace("&amp;", "&")));
                }
            }
        }
    }

    private String open(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
