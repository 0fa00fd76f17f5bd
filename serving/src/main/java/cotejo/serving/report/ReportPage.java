package cotejo.serving.report;

import cotejo.casework.Case;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Lines to hand over: a page to print, the same as a PDF, and beside it a table and a bibliography.
@Controller
public final class ReportPage {
    private final Case opened;
    private final Pages pages;
    private final Printed printed = new Printed();

    ReportPage(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    @GetMapping("/report")
    ResponseEntity<byte[]> report(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        return pages.show("report.jte", visit, ReportView.of(Reporting.of(opened, visit), visit));
    }

    @GetMapping("/report.pdf")
    ResponseEntity<byte[]> paper(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        return file(
                "pdf",
                MediaType.APPLICATION_PDF,
                printed.of(pages.rendered("printed.jte", visit, ReportView.of(Reporting.of(opened, visit), visit))));
    }

    @GetMapping("/report.csv")
    ResponseEntity<byte[]> sheet(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        return file(
                "csv",
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                Sheet.of(Reporting.of(opened, visit)).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/report.bib")
    ResponseEntity<byte[]> bibliography(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        return file(
                "bib",
                new MediaType("application", "x-bibtex", StandardCharsets.UTF_8),
                Bibliography.of(Reporting.of(opened, visit)).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> file(String ending, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"report." + ending + "\"")
                .contentType(type)
                .body(bytes);
    }
}
