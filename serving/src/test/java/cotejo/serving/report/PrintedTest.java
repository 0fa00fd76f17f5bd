package cotejo.serving.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PrintedTest {
    private final Printed printed = new Printed();

    private String words(String body) throws IOException {
        byte[] pdf = printed.of(
                ("<!doctype html><html lang=\"es\"><head><title>t</title></head><body>" + body + "</body></html>")
                        .getBytes(UTF_8));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String words = stripper.getText(document).replaceAll("\\d+ / \\d+", "");
            return document.getNumberOfPages() + " " + words.strip().replaceAll("\\s+", " ");
        }
    }

    @Test
    void wordsOfBothLanguagesStandInIt() throws IOException {
        assertEquals("1 Señal: “55,129” → Mérida", words("<p>Señal: <q>55,129</q> → Mérida</p>"));
    }

    @Test
    void longOnesHavePages() throws IOException {
        assertTrue(Integer.parseInt(words("<p>once more</p>".repeat(300)).split(" ")[0]) > 3);
    }

    @Test
    void nothingIsFetched() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            listening.setSoTimeout(300);
            String there = "http://127.0.0.1:" + listening.getLocalPort() + "/";
            assertEquals(
                    "1 left",
                    words("<img src=\"" + there + "a.png\"><link rel=\"stylesheet\" href=\"" + there
                            + "b.css\"><p style=\"background: url(" + there + "c.png)\">left</p>"
                            + "<object data=\"file:///etc/passwd\"></object><img src=\"file:///etc/passwd\">"));
            Assertions.assertThrows(SocketTimeoutException.class, listening::accept);
        }
    }

    @Test
    void whatNoFontHasIsNoFailure() throws IOException {
        assertTrue(words("<p>ok 漢字 😀 عربى</p>").startsWith("1 ok"));
    }
}
