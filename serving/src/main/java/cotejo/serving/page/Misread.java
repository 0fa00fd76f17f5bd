package cotejo.serving.page;

import cotejo.casework.search.Answer.Unclear;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import org.jspecify.annotations.Nullable;

/// That the words a person sought cannot be understood, and what to do about it.
public record Misread(String what, String mend) {
    /// @param unclear null where they can
    public static @Nullable Misread of(@Nullable Unclear unclear, Wording words) {
        if (unclear == null) {
            return null;
        }
        String what = "search.unclear." + unclear.why().word();
        return new Misread(words.say(what, Visible.onOneLine(unclear.words())), words.say(what + ".mend"));
    }
}
