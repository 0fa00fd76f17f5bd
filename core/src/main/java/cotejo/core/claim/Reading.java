package cotejo.core.claim;

import cotejo.core.source.SourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// All that one version of the reader read in one document.
///
/// @param language the language it was read in (of several, the document's own, if that is one of them), or, for
/// [Status#LANGUAGE_NOT_READ], the one it is written in
/// @param claims in document order
public record Reading(
        SourceId source,
        ReaderVersion version,
        Status status,
        String language,
        List<Claim> claims,
        List<Malformed> malformed,
        List<Rejected> rejected) {
    /// The shape in which readings are stored; raised when it changes.
    public static final int SCHEMA = 2;

    /// Of one document no more figures are kept, and no more of what was rejected or malformed: all of a document is in
    /// memory at once, some twenty kilobytes a figure.
    public static final int MOST = 50_000;

    private static final String NOT_READ_YET = " in a language not read yet: ";
    private static final Pattern LANGUAGES_ALONE =
            Pattern.compile("(1 passage|\\d+ passages)" + Pattern.quote(NOT_READ_YET) + ".+");

    public Reading {
        claims = List.copyOf(claims);
        malformed = List.copyOf(malformed);
        rejected = List.copyOf(rejected);
    }

    /// What of the document was not read, for a person; empty where nothing is missing.
    public String missing() {
        List<String> parts = new ArrayList<>();
        long late = rejected.stream().filter(Rejected::outOfTime).count();
        if (late > 0) {
            parts.add(passages(late) + " took too long to read; what is missing is listed among what was rejected");
        }
        if (rejected.stream().anyMatch(Rejected::beyond)) {
            parts.add("it holds more figures, or numbers that are none, than the " + MOST
                    + " that are kept of one document: split it");
        }
        long others = rejected.stream().filter(Rejected::otherLanguage).count();
        if (others > 0) {
            parts.add(passages(others)
                    + NOT_READ_YET
                    + rejected.stream()
                            .filter(Rejected::otherLanguage)
                            .map(Rejected::language)
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        return String.join("; ", parts);
    }

    /// Whether [#missing] tells of passages in languages not read yet, and of nothing else. Told by its words: nobody
    /// has to look at a reading again to know.
    public static boolean lacksLanguagesAlone(String missing) {
        return LANGUAGES_ALONE.matcher(missing).matches();
    }

    private static String passages(long count) {
        return count == 1 ? "1 passage" : count + " passages";
    }

    /// Whether all was read that this reader can read: a language it does not know is an outcome, not a failure.
    public boolean whole() {
        return rejected.stream().noneMatch(each -> each.outOfTime() || each.beyond());
    }

    public enum Status {
        READ,
        /// a recorded outcome, not a failure: the reader does not know the language yet
        LANGUAGE_NOT_READ
    }
}
