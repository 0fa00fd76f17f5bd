package cotejo.formats;

import cotejo.core.source.FairCopy;
import cotejo.core.source.Text;
import java.util.ArrayList;
import java.util.List;

/// What is odd about a text and was so before it came here: letters decoded wrongly, letters lost, characters that turn
/// the order of others. A person should know; what can be read, is.
final class Oddities {
    private static final char LOST = '\ufffd';
    /// As many words with a question mark inside are no chance.
    private static final int QUESTIONED = 3;

    private Oddities() {}

    /// One line without a full stop; empty where nothing is odd.
    ///
    /// @param replaced how many lost characters stand for bytes that were none, which is told elsewhere
    static String of(Text text, int replaced) {
        List<String> found = new ArrayList<>();
        int misread = 0;
        int turned = 0;
        String example = "";
        for (FairCopy.Mend mend : FairCopy.of(text).mends()) {
            switch (mend.why()) {
                case MISREAD -> {
                    example = misread++ == 0 ? "“" + text.slice(mend.at()) + "” as “" + mend.read() + "”" : example;
                }
                case TURNED -> turned++;
                case SPLIT, PARTED -> {}
            }
        }
        if (misread > 0) {
            found.add(count(misread, "letter that was", "letters that were")
                    + " decoded wrongly before it came here, read as meant: " + example);
        }
        if (turned > 0) {
            found.add(count(turned, "place", "places") + " with digits shown in another order than they are written");
        }
        int lost = (int) text.string().chars().filter(c -> c == LOST).count() - replaced;
        if (lost > 0) {
            found.add(count(lost, "letter", "letters") + " lost before it came here (U+FFFD)");
        }
        int questioned = questioned(text.string());
        if (questioned >= QUESTIONED) {
            found.add(questioned + " words with a question mark where a letter was");
        }
        return String.join("; ", found);
    }

    private static String count(int n, String one, String more) {
        return n + " " + (n == 1 ? one : more);
    }

    /// Words such as "m?s" and "Secretar?a"; addresses of the web hold question marks, too.
    private static int questioned(String text) {
        int words = 0;
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                words += questioned(text, begin, i) ? 1 : 0;
                begin = i + 1;
            }
        }
        return words;
    }

    private static boolean questioned(String text, int begin, int end) {
        boolean found = false;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '=' || c == '&') {
                return false;
            }
            found |= c == '?'
                    && i > begin
                    && i + 1 < end
                    && Character.isLowerCase(text.charAt(i - 1))
                    && Character.isLowerCase(text.charAt(i + 1));
        }
        return found;
    }
}
