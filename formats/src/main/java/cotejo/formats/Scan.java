package cotejo.formats;

import cotejo.core.source.Transcript;
import cotejo.formats.office.Unrolled;
import cotejo.formats.scan.Bounds;
import cotejo.formats.scan.PdfPages;
import cotejo.formats.scan.Picture;
import cotejo.formats.scan.PictureFile;
import cotejo.formats.scan.Spliced;
import cotejo.formats.scan.Told;
import cotejo.formats.scan.Transcribing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One source as far as it is pictures of pages: what its transcript says, and which pages have none. Found out while
/// its document is made.
final class Scan {
    private final Transcript transcript;
    private final String why;
    private final SortedSet<Integer> blank = new TreeSet<>();
    private final SortedSet<Integer> unread = new TreeSet<>();
    private int further;
    private @Nullable Function<Transcribing, Transcribing.Result> way;

    /// @param why there is no transcript, for a person
    Scan(Transcript transcript, String why) {
        this.transcript = transcript;
        this.why = why;
    }

    Transcript transcript() {
        return transcript;
    }

    /// Pages that are pictures and not in the transcript.
    SortedSet<Integer> unread() {
        return unread;
    }

    /// The text of a PDF with its transcript.
    Spliced pdf(byte[] bytes, Unrolled own) {
        SortedMap<Integer, Integer> letters = new TreeMap<>();
        for (int i = 0; i < own.pages().size(); i++) {
            int end = i + 1 < own.pages().size()
                    ? own.pages().get(i + 1)
                    : own.text().length();
            letters.put(i + 1, Spliced.letters(own.text().substring(own.pages().get(i), end)));
        }
        PdfPages.Wordless wordless = PdfPages.wordless(bytes, letters);
        blank.addAll(wordless.blank());
        unread(wordless.scans());
        way = transcribing -> transcribing.pdf(bytes, unread);
        return Spliced.of(own, transcript);
    }

    /// The text of a picture, which is its transcript.
    ///
    /// @param pages how many there are
    Spliced picture(Picture kind, byte[] bytes, int pages) {
        SortedSet<Integer> all = new TreeSet<>();
        for (int page = 1; page <= pages; page++) {
            all.add(page);
        }
        unread(all);
        further = PictureFile.further(kind, bytes);
        way = transcribing -> transcribing.pictures(kind, bytes, unread);
        List<Integer> begins = new ArrayList<>(Collections.nCopies(pages, 0));
        return Spliced.of(new Unrolled("", List.of(), begins, ""), transcript);
    }

    private void unread(SortedSet<Integer> scans) {
        unread.addAll(scans);
        transcript.pages().forEach(page -> unread.remove(page.number()));
    }

    /// Transcribes what has no transcript.
    Transcribing.Result transcribe(Transcribing transcribing) {
        if (way == null) {
            throw new IllegalStateException("nothing is to be transcribed");
        }
        return way.apply(transcribing);
    }

    /// What is not in the text, in words for a person.
    List<String> missing(Bounds bounds) {
        List<String> missing = new ArrayList<>();
        if (!unread.isEmpty()) {
            missing.add("no text on " + Told.pages(unread) + ". " + why(bounds));
        }
        missing.addAll(Told.missing(transcript, bounds));
        return missing;
    }

    private String why(Bounds bounds) {
        return transcript.equals(Transcript.NONE)
                ? why + ": " + Told.INSTALL
                : "Up to " + bounds.pages() + " pages of a document are transcribed: split it";
    }

    /// What else is to be told.
    List<String> remarks(Spliced spliced) {
        List<String> remarks = new ArrayList<>();
        if (!spliced.pages().isEmpty()) {
            remarks.add(Told.by(spliced, transcript));
        }
        SortedSet<Integer> wordless = Told.wordless(transcript);
        if (!wordless.isEmpty()) {
            remarks.add("no words on " + Told.pages(wordless));
        }
        if (!blank.isEmpty()) {
            remarks.add("nothing on " + Told.pages(blank));
        }
        if (further > 0) {
            remarks.add("the first picture of an animation of %,d".formatted(further + 1));
        }
        return remarks;
    }

    /// The outcome where there is no text at all.
    ///
    /// @param kind of the source, with its article
    Outcome.Refused nothing(String kind, Bounds bounds) {
        if (!unread.isEmpty()) {
            return new Outcome.Refused(
                    Status.UNSUPPORTED, kind + " without text on " + Told.pages(unread) + ". " + why(bounds));
        }
        Status status = switch (Told.worst(transcript)) {
            case NONE -> Status.EMPTY;
            case DAMAGED, FAILED -> Status.DAMAGED;
            case TOO_LARGE -> Status.REFUSED;
            case UNKNOWN_KIND -> Status.UNSUPPORTED;
            case TIMED_OUT, NOT_REACHED -> Status.TIMED_OUT;
        };
        List<String> missing = Told.missing(transcript, bounds);
        return new Outcome.Refused(
                status,
                missing.isEmpty()
                        ? kind + (transcript.pages().isEmpty() ? " without text" : " that holds no words")
                        : kind + ": " + String.join("; ", missing));
    }
}
