package cotejo.serving.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import cotejo.casework.AddOptions;
import cotejo.casework.Case;
import cotejo.casework.Progress;
import cotejo.casework.port.Input;
import cotejo.casework.port.Mode;
import cotejo.core.source.SourceId;
import cotejo.serving.RangersReader;
import cotejo.serving.ReadingRoom;
import cotejo.serving.Running;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Files made to run something in the browser of whoever reads them: none of it runs, none of it is fetched, and the
/// pages still tell what they say. The browser heeds the room's policy, as people's do.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesTest {
    private static final String ALARM = "window.pwned=1;alert(1)";
    private static final String RANGERS = "In 2010, 1680 rangers deserted, the office said.";

    private static String page(String inside) {
        return "<!doctype html><html><head><title>A paper</title></head><body><article><h1>A paper</h1><p>" + RANGERS
                + "</p>" + inside + "<p>Nobody asked the rangers themselves, and the office said no more of them.</p>"
                + "</article></body></html>";
    }

    /// Names and what is in them.
    private static final List<String[]> FILES = List.of(
            new String[] {"script.html", page("<script>" + ALARM + "</script>")},
            new String[] {"image.html", page("<img src=x onerror=\"" + ALARM + "\">")},
            new String[] {"far.html", page("<img src=http://evil.example/x><link rel=stylesheet href=//evil.example/y>")
            },
            new String[] {"frame.html", page("<iframe srcdoc=\"&lt;script&gt;top.pwned=1&lt;/script&gt;\"></iframe>")},
            new String[] {
                "object.html", page("<object data=http://evil.example/o></object><embed src=//evil.example/e>")
            },
            new String[] {"away.html", page("<meta http-equiv=refresh content='0;url=http://evil.example/'>")},
            new String[] {"base.html", page("<base href=http://evil.example/><a href=x>on</a>")},
            new String[] {
                "form.html",
                page("<form action=http://evil.example/><input autofocus onfocus=\"" + ALARM + "\"></form>")
            },
            new String[] {"link.html", page("<a href=\"javascript:" + ALARM + "\">read on</a>")},
            new String[] {
                "style.html", page("<style>@import 'http://evil.example/c';*{background:url(//evil.example/b)}</style>")
            },
            new String[] {"vector.html", page("<svg onload=\"" + ALARM + "\"><script>" + ALARM + "</script></svg>")},
            new String[] {"escaped.html", page("&lt;script&gt;" + ALARM + "&lt;/script&gt; 12 rangers")},
            new String[] {
                "drawn.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='" + ALARM + "'><script>" + ALARM + "</script><text>"
                        + RANGERS + "</text></svg>"
            },
            new String[] {
                "words.txt", "<script>" + ALARM + "</script>\n\n" + RANGERS + " \"><img src=x onerror=alert(1)>\n"
            },
            new String[] {"turned.txt", "Paper \u202e\u2066txt.exe\u0007\u001b[2J\n\n" + RANGERS + "\n"},
            new String[] {"<img src=x onerror=alert(1)>.txt", "Named\n\n" + RANGERS + "\n"},
            new String[] {"\"onmouseover=alert(1) x=\".txt", "Quoted\n\n" + RANGERS + "\n"},
            new String[] {"\u202etxt.exe.txt", "Turned\n\n" + RANGERS + "\n"},
            new String[] {"a&lt;b%3Cscript%3E.txt", "Coded\n\n" + RANGERS + "\n"},
            new String[] {"scripted.pdf", pdf()});

    /// A page that says the sentence, and what is to be run when it is opened.
    private static String pdf() {
        String content = "BT /F1 12 Tf 72 720 Td (" + RANGERS + ") Tj ET";
        String[] objects = {
            "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>"
                    + "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 612 792]/A<</S/URI/URI(javascript:alert\\(1\\))>>>>]>>",
            "<</Length " + content.length() + ">>stream\n" + content + "\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
        };
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < objects.length; i++) {
            at.add(file.length());
            file.append(i + 1).append(" 0 obj").append(objects[i]).append("endobj\n");
        }
        int table = file.length();
        file.append("xref\n0 6\n0000000000 65535 f \n");
        at.forEach(offset -> file.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", offset)));
        return file.append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n")
                .toString();
    }

    @Test
    void nothingRunsAndNothingIsFetched(@TempDir Path temporary) throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("papers"));
        List<Path> papers = new ArrayList<>();
        for (String[] file : FILES) {
            papers.add(Files.write(folder.resolve(file[0]), file[1].getBytes(StandardCharsets.UTF_8)));
        }
        Path held = temporary.resolve("freedonia");
        try (Case made = Case.open(held, Mode.CREATE, new RangersReader())) {
            made.add(papers, AddOptions.NONE, Progress.NONE);
            made.settle();
        }
        List<String> wrong = new ArrayList<>();
        Set<String> shown = new LinkedHashSet<>();
        try (Case opened = Case.open(held, Mode.READ, new RangersReader());
                Running room = ReadingRoom.start(opened, 0);
                Browser browser = Browser.start();
                BrowserContext context = browser.strict()) {
            Page page = context.newPage();
            page.onDialog(dialog -> {
                wrong.add(page.url() + " opened a dialog");
                dialog.dismiss();
            });
            page.onRequest(request -> {
                if (!request.url().startsWith("http://127.0.0.1:" + room.port() + "/")) {
                    wrong.add(page.url() + " asked for " + request.url());
                }
            });
            page.navigate(room.address().toString());
            List<String> paths = new ArrayList<>(List.of(
                    "/",
                    "/documents",
                    "/inputs",
                    "/search?q=rangers",
                    "/search?q=pwned",
                    "/ledger",
                    "/review",
                    "/matrix"));
            Set<SourceId> sources = new LinkedHashSet<>();
            for (Input input : opened.inputs()) {
                if (input.source() != null) {
                    sources.add(input.source());
                }
            }
            sources.forEach(source -> {
                paths.add("/document/" + source.sha256());
                paths.add("/document/" + source.sha256() + "/page/1");
                paths.add("/document/" + source.sha256() + "/source");
            });
            opened.figures(cotejo.casework.port.View.DECIDED)
                    .forEach(claim -> paths.add("/document/" + claim.source().sha256() + "?figure="
                            + claim.figure().id().id()));
            for (String path : paths) {
                page.navigate("http://127.0.0.1:" + room.port() + path);
                if (page.content().contains("1680")) {
                    shown.add(path);
                }
                if (page.evaluate("window.pwned") != null) {
                    wrong.add(path + " ran what a document says");
                }
                if (!page.url().startsWith("http://127.0.0.1:" + room.port() + "/")) {
                    wrong.add(path + " led away to " + page.url());
                }
                Object handlers = page.evaluate(
                        "[...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => a.name.startsWith('on')"
                                + " || /^\\s*javascript:/i.test(a.value))).length");
                if (!"0".equals(String.valueOf(handlers))) {
                    wrong.add(path + " has handlers or script in links");
                }
                Object strangers = page.evaluate(
                        "document.querySelectorAll('iframe,object,embed,base,script:not([src=\"/room.js\"]),style').length");
                if (!"0".equals(String.valueOf(strangers))) {
                    wrong.add(path + " holds what a document brought");
                }
            }
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
        assertTrue(shown.size() > FILES.size(), "the pages still tell what the files say: " + shown);
    }
}
