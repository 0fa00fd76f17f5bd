package cotejo.formats.scan;

import cotejo.core.source.Transcript;
import cotejo.core.source.Transcript.Page;
import cotejo.core.source.Transcript.Trouble;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a person is told of a source's pictures and of its transcript.
public final class Told {
    /// What Tesseract and its languages are installed with.
    public static final String INSTALL = "apt install tesseract-ocr tesseract-ocr-spa (Debian, Ubuntu),"
            + " brew install tesseract tesseract-lang (macOS), winget install UB-Mannheim.TesseractOCR (Windows);"
            + " then cotejo add CASE --retry";

    private static final List<String> LANGUAGES = List.of("es", "en");
    /// The grain of a photograph gives a few words; more are those of a page that nobody can read.
    private static final int FEW = 20;

    private Told() {}

    /// "page 3", "pages 1, 4–7".
    public static String pages(Collection<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        int last = 0;
        for (int number : new TreeSet<>(numbers)) {
            if (number != last + 1 || first == 0) {
                add(first, last, ranges);
                first = number;
            }
            last = number;
        }
        add(first, last, ranges);
        return (numbers.size() == 1 ? "page " : "pages ") + String.join(", ", ranges);
    }

    private static void add(int first, int last, List<String> ranges) {
        if (first > 0) {
            ranges.add(first == last ? "" + first : first + (last == first + 1 ? ", " : "–") + last);
        }
    }

    /// By what a text was read.
    public static String by(Spliced spliced, Transcript transcript) {
        List<Integer> numbers =
                spliced.pages().stream().map(Spliced.PageText::number).toList();
        return pages(numbers) + " read by OCR (" + tool(transcript) + ", " + languages(transcript.languages()) + ")";
    }

    /// Its name and version.
    public static String tool(Transcript transcript) {
        return transcript.tool() + " " + transcript.version();
    }

    private static String languages(Collection<String> codes) {
        return codes.stream()
                .map(code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH))
                .collect(Collectors.joining(" and "));
    }

    /// What of its pages is not in a transcript, or hardly; none where all is.
    public static List<String> missing(Transcript transcript, Bounds bounds) {
        List<String> missing = new ArrayList<>();
        for (Trouble trouble : Trouble.values()) {
            List<Integer> in = transcript.pages().stream()
                    .filter(page -> page.trouble() == trouble)
                    .map(Page::number)
                    .toList();
            if (!in.isEmpty() && trouble != Trouble.NONE) {
                missing.add(pages(in) + " " + words(trouble, bounds));
            }
        }
        for (Page page : transcript.pages()) {
            if (!wordless(page) && page.confidence() < Spliced.LEGIBLE) {
                missing.add("page " + page.number() + " is hardly legible (confidence " + page.confidence() + ")");
            }
        }
        List<String> without = LANGUAGES.stream()
                .filter(code -> !transcript.languages().contains(code))
                .toList();
        if (!transcript.pages().isEmpty() && !without.isEmpty()) {
            missing.add("Tesseract is installed without " + languages(without) + ": " + INSTALL);
        }
        return missing;
    }

    private static String words(Trouble trouble, Bounds bounds) {
        return switch (trouble) {
            case NONE -> "";
            case DAMAGED -> "damaged: what could be made out was read";
            case TOO_LARGE ->
                "not read: a picture of more than %,d million points".formatted(bounds.points() / 1_000_000);
            case UNKNOWN_KIND -> "not read: a picture in JPEG 2000, which is not opened";
            case TIMED_OUT -> "not read: it takes too long";
            case FAILED -> "not read: Tesseract broke off";
            case NOT_REACHED -> "not reached in time: split the document";
        };
    }

    /// Pages that hold no words, as far as anybody can tell.
    public static SortedSet<Integer> wordless(Transcript transcript) {
        return transcript.pages().stream()
                .filter(page -> page.trouble() == Trouble.NONE && wordless(page))
                .map(Page::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean wordless(Page page) {
        long words = page.paragraphs().stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .mapToLong(line -> line.words().size())
                .sum();
        return words < FEW && page.paragraphs().stream().allMatch(Spliced::noise);
    }

    /// What kept all pages from being read; [Trouble#NONE] where there is no such thing.
    public static Trouble worst(Transcript transcript) {
        return Arrays.stream(Trouble.values())
                .filter(trouble -> trouble != Trouble.NONE
                        && transcript.pages().stream().anyMatch(page -> page.trouble() == trouble))
                .findFirst()
                .orElse(Trouble.NONE);
    }
}
