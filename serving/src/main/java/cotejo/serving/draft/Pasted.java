package cotejo.serving.draft;

import cotejo.casework.Case;
import cotejo.casework.verify.Entry;
import cotejo.casework.verify.Speech;
import cotejo.casework.verify.Telling;
import cotejo.casework.verify.Verification;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.when.PartialDate;
import cotejo.serving.page.Visit;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// A draft that somebody pasted or sent, laid beside the case. Nothing of it is kept.
///
/// @param entries in the language of who sent it
public record Pasted(Verification verification, List<Entry> entries) {
    public Pasted {
        entries = List.copyOf(entries);
    }

    /// @param date when it is, or will be, published; today where nobody says and it does not
    public static Pasted of(Case opened, String text, Optional<PartialDate> date, Visit visit) {
        Description dated = date.map(
                        day -> new Description(Described.byPerson(day), null, null, null, null, null, null))
                .orElse(Description.NONE);
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Verification verification = opened.verify(
                "draft.txt",
                text.getBytes(StandardCharsets.UTF_8),
                dated,
                visit.view(),
                PartialDate.of(today.getYear(), today.getMonthValue(), today.getDayOfMonth()));
        return new Pasted(verification, new Telling(speech(visit), opened.vocabulary()).entries(verification));
    }

    private static Speech speech(Visit visit) {
        return switch (visit.words().tongue()) {
            case ENGLISH -> Speech.ENGLISH;
            case SPANISH, SPANISH_WITH_POINTS -> Speech.SPANISH;
        };
    }
}
