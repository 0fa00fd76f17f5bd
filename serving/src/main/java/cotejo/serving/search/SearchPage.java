package cotejo.serving.search;

import cotejo.casework.Case;
import cotejo.casework.Csv;
import cotejo.casework.Json;
import cotejo.casework.Result;
import cotejo.casework.ResultJson;
import cotejo.casework.Searching;
import cotejo.casework.desk.Saved;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.search.Answer;
import cotejo.casework.search.Asking;
import cotejo.casework.search.Kind;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Lookup;
import cotejo.serving.page.Missing;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Visible;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/// The search, and all that it finds as a file.
@Controller
public final class SearchPage {
    private static final Logger LOG = LoggerFactory.getLogger(SearchPage.class);

    private final Case opened;
    private final Pages pages;

    SearchPage(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    @GetMapping("/search")
    ResponseEntity<byte[]> search(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        Searching searching = opened.search();
        int left = searching.follow(Lookup.PATIENCE);
        Wanted wanted = meant(Wanted.of(visit), visit, searching);
        Map<Kind, Long> totals = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            if (searching.find(wanted.of(kind).asking().page(0, 0)) instanceof Answer.Found found) {
                totals.put(kind, found.total());
            }
        }
        List<Saved> saved = saved();
        SearchView page = switch (searching.find(wanted.asking())) {
            case Answer.Found found -> of(wanted, found, totals, left, saved, visit);
            case Answer.Unclear unclear -> SearchView.of(wanted, unclear, totals, left, saved, visit);
        };
        return pages.show("search.jte", visit, page);
    }

    /// A desk that cannot be used keeps nobody from searching.
    private List<Saved> saved() {
        try {
            return opened.desk().searches();
        } catch (CaseProblem e) {
            LOG.warn("{}: {}", e.what(), e.mend());
            return List.of();
        }
    }

    private SearchView of(
            Wanted wanted, Answer.Found found, Map<Kind, Long> totals, int left, List<Saved> saved, Visit visit) {
        List<Result> results = opened.search().listed(found.hits(), visit.view());
        Holdings holdings = Holdings.of(opened, visit.view()).found(results);
        return SearchView.of(wanted, found, results, totals, left, saved, holdings, visit);
    }

    /// Where nobody chose what to look for, the fields of the query do: only figures have values.
    private static Wanted meant(Wanted wanted, Visit visit, Searching searching) {
        if (visit.choice("for").isEmpty()) {
            for (Kind kind : Kind.values()) {
                Wanted other = wanted.of(kind);
                if (other.picked().equals(wanted.picked())
                        && searching.find(other.asking().page(0, 0)) instanceof Answer.Found) {
                    return wanted.kind() == kind ? wanted : other;
                }
            }
        }
        return wanted;
    }

    @GetMapping("/search.csv")
    ResponseEntity<StreamingResponseBody> csv(HttpServletRequest request) {
        Wanted wanted = Wanted.of(pages.visit(request));
        return all(
                wanted,
                "csv",
                Csv.row(ResultJson.columns(wanted.kind()), Visible::onOneLine),
                result -> Csv.row(ResultJson.row(result), Visible::onOneLine));
    }

    @GetMapping("/search.jsonl")
    ResponseEntity<StreamingResponseBody> jsonLines(HttpServletRequest request) {
        return all(Wanted.of(pages.visit(request)), "jsonl", "", result -> Json.oneLine(ResultJson.of(result)));
    }

    /// Sent as it is fetched: what is held at a time does not grow with what was found.
    private ResponseEntity<StreamingResponseBody> all(
            Wanted wanted, String ending, String head, Function<Result, String> line) {
        Searching searching = opened.search();
        searching.follow(Lookup.PATIENCE);
        if (searching.find(wanted.asking().page(0, 0)) instanceof Answer.Unclear) {
            throw new Missing("missing.page");
        }
        StreamingResponseBody body = out -> {
            if (!head.isEmpty()) {
                write(out, head);
            }
            searching.each(wanted.asking().page(0, Asking.DEEPEST), result -> write(out, line.apply(result)));
        };
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + wanted.kind().word() + "." + ending + "\"")
                .contentType(
                        ending.equals("csv")
                                ? new MediaType("text", "csv", StandardCharsets.UTF_8)
                                : new MediaType("application", "jsonl", StandardCharsets.UTF_8))
                .body(body);
    }

    private static void write(OutputStream out, String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Whoever asked has gone: there is nobody to tell the rest to.
            throw new UncheckedIOException(e);
        }
    }
}
