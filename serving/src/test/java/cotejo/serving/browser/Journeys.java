package cotejo.serving.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import cotejo.casework.AddOptions;
import cotejo.casework.Case;
import cotejo.casework.Progress;
import cotejo.casework.port.Mode;
import cotejo.serving.RangersReader;
import cotejo.serving.ReadingRoom;
import cotejo.serving.Running;
import cotejo.serving.browser.Browser.Look;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A case in a room, and a browser before it: each journey has a case of its own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journeys {
    static final int PAPERS = 24;
    /// In milliseconds.
    static final int WAIT = 15_000;

    @TempDir
    Path temporary;

    private @Nullable Browser browser;
    int cases;
    private @Nullable Case opened;
    private @Nullable Running room;

    @BeforeAll
    void startTheBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    void endIt() {
        if (browser != null) {
            browser.close();
        }
    }

    /// Each journey has a case of its own, open to be read as `cotejo serve` opens it.
    @BeforeEach
    void openTheRoom() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("papers-" + cases++));
        List<Path> papers = new ArrayList<>();
        for (int i = 0; i < PAPERS; i++) {
            papers.add(Files.writeString(
                    folder.resolve("paper-" + i + ".txt"),
                    "Paper number " + i + "\n\nIn 2010, " + (1_600 + 37 * i) + " rangers deserted, the office said.\n"
                            + "\nNobody asked the rangers of paper " + i + " themselves.\n"));
        }
        papers.add(Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\nno more of it"));
        Path held = temporary.resolve("freedonia-" + cases);
        try (Case made = Case.open(held, Mode.CREATE, new RangersReader())) {
            made.add(papers, AddOptions.NONE, Progress.NONE);
            made.settle();
        }
        opened = Case.open(held, Mode.READ, new RangersReader());
        room = ReadingRoom.start(opened, 0);
    }

    @AfterEach
    void closeTheRoom() {
        Objects.requireNonNull(room).close();
        Objects.requireNonNull(opened).close();
    }

    Page enter(Look look, String locale, boolean scripts) {
        BrowserContext fresh = Objects.requireNonNull(browser).fresh(look, locale, scripts);
        fresh.setDefaultTimeout(WAIT);
        fresh.setDefaultNavigationTimeout(WAIT);
        Page page = fresh.newPage();
        page.navigate(Objects.requireNonNull(room).address().toString());
        return page;
    }

    Page enter() {
        return enter(Look.DESKTOP, "en-GB", true);
    }

    String at(String path) {
        return "http://127.0.0.1:" + Objects.requireNonNull(room).port() + path;
    }

    Browser browser() {
        return Objects.requireNonNull(browser);
    }

    Case held() {
        return Objects.requireNonNull(opened);
    }
}
