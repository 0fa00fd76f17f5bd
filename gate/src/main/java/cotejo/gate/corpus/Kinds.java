package cotejo.gate.corpus;

import static cotejo.gate.corpus.Kind.Keeps.AUTHOR;
import static cotejo.gate.corpus.Kind.Keeps.COMMENTS;
import static cotejo.gate.corpus.Kind.Keeps.DATE;
import static cotejo.gate.corpus.Kind.Keeps.OUTLET;
import static cotejo.gate.corpus.Kind.Keeps.PARTS;
import static cotejo.gate.corpus.Kind.Keeps.PICTURE;
import static cotejo.gate.corpus.Kind.Keeps.TABLE;
import static cotejo.gate.corpus.Kind.Keeps.TABLE_ALONE;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Every format that is read.
final class Kinds {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Kinds() {}

    /// Makes a file of one story.
    @FunctionalInterface
    private interface OfOne {
        byte[] print(Story story) throws IOException;
    }

    private static Kind one(String name, String suffix, OfOne press, Kind.Keeps... keeps) {
        return new Kind(name, suffix, Set.of(keeps), stories -> press.print(stories.getFirst()));
    }

    private static Kind many(String name, String suffix, Kind.Press press, Kind.Keeps... keeps) {
        Set<Kind.Keeps> all = new HashSet<>(Set.of(keeps));
        all.add(PARTS);
        return new Kind(name, suffix, all, press);
    }

    static List<Kind> all() {
        return List.of(
                one("text", ".txt", story -> Papers.text(story).getBytes(UTF_8), DATE, AUTHOR, COMMENTS),
                one("text-utf-16", ".txt", story -> Papers.text(story).getBytes(UTF_16), DATE, AUTHOR, COMMENTS),
                one("text-windows", ".txt", story -> Papers.text(story).getBytes(WINDOWS), DATE, AUTHOR, COMMENTS),
                one("html-news", ".html", Pages::news, DATE, OUTLET, AUTHOR, COMMENTS, TABLE),
                one("html-blogger", ".html", Pages::blogger, DATE, AUTHOR, COMMENTS, TABLE),
                one("html-wordpress", ".html", Pages::wordpress, DATE, OUTLET, AUTHOR, COMMENTS, TABLE),
                one("mhtml", ".mhtml", WebFiles::mhtml, DATE, OUTLET, AUTHOR, COMMENTS, TABLE),
                many("warc", ".warc.gz", WebFiles::warc, DATE, OUTLET, AUTHOR, COMMENTS, TABLE),
                one("pdf", ".pdf", Papers::pdf, DATE, AUTHOR),
                one("docx", ".docx", Papers::docx, DATE, AUTHOR, TABLE),
                one("odt", ".odt", Papers::odt, DATE, AUTHOR, TABLE),
                one("rtf", ".rtf", Papers::rtf, DATE, AUTHOR),
                one("eml-plain", ".eml", Letters::plain, DATE, AUTHOR),
                one("eml-alternative", ".eml", Letters::alternative, DATE, AUTHOR),
                one("eml-html", ".eml", Letters::html, DATE, AUTHOR, TABLE),
                many("eml-attached", ".eml", Letters::attached, DATE, AUTHOR, TABLE),
                many("mbox", ".mbox", Letters::mbox, DATE, AUTHOR),
                one("xlsx", ".xlsx", Sheets::xlsx, TABLE_ALONE),
                one("xls", ".xls", Sheets::xls, TABLE_ALONE),
                one("ods", ".ods", Sheets::ods, TABLE_ALONE),
                one("csv", ".csv", Sheets::csv, TABLE_ALONE),
                one("tsv", ".tsv", Sheets::tsv, TABLE_ALONE),
                many("jsonl", ".jsonl", WebFiles::jsonLines, DATE, OUTLET, AUTHOR, COMMENTS),
                many("zip", ".zip", Boxes::zip, DATE, OUTLET, AUTHOR, COMMENTS, TABLE),
                many("tar", ".tar", Boxes::tar, DATE, OUTLET, AUTHOR, COMMENTS, TABLE),
                many("tgz", ".tgz", Boxes::tgz, DATE, OUTLET, AUTHOR, COMMENTS, TABLE),
                many("7z", ".7z", Boxes::sevenZ, DATE, OUTLET, AUTHOR, COMMENTS, TABLE),
                many("nested", ".zip", Boxes::nested, DATE, AUTHOR),
                one("png", ".png", story -> Scans.picture(story, "png"), PICTURE),
                one("jpeg", ".jpg", story -> Scans.picture(story, "jpg"), PICTURE),
                one("tiff", ".tiff", story -> Scans.picture(story, "tiff"), PICTURE),
                one("pdf-scan", ".pdf", Scans::pdf, PICTURE));
    }
}
