package cotejo.formats.layout;

import java.util.OptionalInt;

/// What a line looks like by itself, wherever it stands. What it is, its neighbours decide ([Layout]).
enum Form {
    DATE,
    BYLINE,
    /// "Source: EFE", an agency's name alone
    CREDIT,
    /// a picture's credit or its words
    CAPTION,
    /// a row of links: "< Older post | Newer post >"
    LINKS,
    /// policies, licences, buttons
    FIXED,
    /// opens the readers' part: "Comments", "11 comentarios:"
    COMMENTS,
    /// the title and score of a comment: "Some title (5.00 / 1) (#12)"
    SCORE,
    /// "by NAME on Sat Dec 04, 2010 at 04:41:18 PM EST"
    SIGNATURE,
    /// "NAME said..."
    SAID,
    PLAIN;

    static Form of(Line line) {
        String folded = withoutBullet(line.folded);
        boolean small = line.length() < Line.HEAD;
        if (small && DateLine.folded(folded).isPresent()) {
            return DATE;
        }
        if (small && score(folded)) {
            return SCORE;
        }
        if (small && signature(folded)) {
            return SIGNATURE;
        }
        if (line.words <= 8 && ends(folded, Cues.ALL.said)) {
            return SAID;
        }
        if (small && opensComments(line, folded)) {
            return COMMENTS;
        }
        if (small && links(line.head())) {
            return LINKS;
        }
        if (fixed(line, folded)) {
            return FIXED;
        }
        if (small && caption(line, folded)) {
            return CAPTION;
        }
        if (small && credit(line, folded)) {
            return CREDIT;
        }
        return small && Byline.of(line.head()).isPresent() ? BYLINE : PLAIN;
    }

    private static String withoutBullet(String folded) {
        boolean bullet = folded.length() > 2 && "•·*▪◦‣".indexOf(folded.charAt(0)) >= 0 && folded.charAt(1) == ' ';
        return bullet ? folded.substring(2) : folded;
    }

    private static boolean opensComments(Line line, String folded) {
        if (Cues.ALL.comments.contains(folded)) {
            return true;
        }
        OptionalInt count = leadingNumber(folded);
        if (count.isPresent() && line.words <= 12) {
            int word = folded.indexOf(' ');
            int stop = word + 1;
            while (word > 0 && stop < folded.length() && Character.isLetter(folded.charAt(stop))) {
                stop++;
            }
            boolean counted = word > 0 && Cues.ALL.counted.contains(folded.substring(word + 1, stop));
            String rest = counted ? folded.substring(stop) : "";
            boolean about = rest.startsWith(" on ")
                    || rest.startsWith(" to ")
                    || rest.startsWith(" en ")
                    || rest.startsWith(" a ");
            return counted && (rest.isEmpty() || rest.equals(":") || about && rest.indexOf('"') > 0);
        }
        int bracket = folded.indexOf(" (");
        return bracket > 0
                && folded.endsWith(")")
                && Cues.ALL.counted.contains(folded.substring(0, bracket))
                && leadingNumber(folded.substring(bracket + 2)).isPresent();
    }

    private static OptionalInt leadingNumber(String folded) {
        int i = 0;
        while (i < folded.length() && i < 6 && folded.charAt(i) >= '0' && folded.charAt(i) <= '9') {
            i++;
        }
        return i == 0 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(folded.substring(0, i)));
    }

    private static boolean signature(String folded) {
        int on = folded.indexOf(" on ");
        return folded.startsWith("by ")
                && on > 0
                && folded.length() <= 160
                && folded.indexOf(" at ", on) > 0
                && DateLine.folded(folded.substring(on + 4)).isPresent();
    }

    private static boolean score(String folded) {
        int open = folded.lastIndexOf("(#");
        if (open < 0 || !folded.endsWith(")") || open + 3 >= folded.length()) {
            return false;
        }
        for (int i = open + 2; i < folded.length() - 1; i++) {
            if (folded.charAt(i) < '0' || folded.charAt(i) > '9') {
                return false;
            }
        }
        int slash = folded.lastIndexOf(" / ", open);
        return slash > 0 && folded.lastIndexOf('(', slash) >= 0;
    }

    static boolean ends(String folded, Iterable<String> endings) {
        for (String ending : endings) {
            if (folded.length() > ending.length()
                    && folded.endsWith(ending)
                    && folded.charAt(folded.length() - ending.length() - 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    /// An arrow at an end and a bar, or three and more short parts between bars that count nothing: a row that counts
    /// is one of a table.
    private static boolean links(String head) {
        char first = head.charAt(0);
        char last = head.charAt(head.length() - 1);
        int bars = 0;
        int longest = 0;
        int words = 1;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '|') {
                bars++;
                words = 0;
            } else if (c == ' ') {
                words++;
                longest = Math.max(longest, words);
            }
        }
        boolean table = first == '|' || last == '|' || head.chars().anyMatch(Character::isDigit);
        boolean arrows = "<«‹←".indexOf(first) >= 0 || ">»›→".indexOf(last) >= 0;
        return bars >= 1 && arrows || bars >= 2 && longest <= 6 && !table;
    }

    private static boolean fixed(Line line, String folded) {
        if (line.length() >= 1_000) {
            return false;
        }
        if (Cues.ALL.fixedLines.contains(folded) || Cues.ALL.fixed.at(folded) > 0) {
            return true;
        }
        for (String words : Cues.ALL.fixedWords) {
            if (folded.contains(words)) {
                return true;
            }
        }
        return false;
    }

    /// A caption's opening words, or an agency after a slash or in closing brackets: "NAME/Associated Press: …".
    private static boolean caption(Line line, String folded) {
        if (Cues.ALL.caption.at(folded) > 0) {
            return true;
        }
        int slash = folded.indexOf('/');
        if (slash <= 0 || line.words > 60) {
            return false;
        }
        int stop = folded.length();
        for (int i = slash + 1; i < folded.length(); i++) {
            if (":.,;()".indexOf(folded.charAt(i)) >= 0) {
                stop = i;
                break;
            }
        }
        boolean agency =
                Cues.ALL.agencies.contains(folded.substring(slash + 1, stop).strip());
        boolean leads = stop < folded.length() && folded.charAt(stop) == ':';
        boolean closes = stop >= folded.length() - 2;
        return agency && (leads && slash <= 60 || closes);
    }

    private static boolean credit(Line line, String folded) {
        String bare = folded;
        while (!bare.isEmpty() && "(-. ".indexOf(bare.charAt(0)) >= 0) {
            bare = bare.substring(1);
        }
        while (!bare.isEmpty() && ")-. ".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1);
        }
        if (Cues.ALL.agencies.contains(bare)) {
            return true;
        }
        int prefix = Cues.ALL.credit.at(folded);
        if (prefix == 0) {
            return false;
        }
        boolean marked = folded.charAt(prefix - 1) == ':' || prefix < folded.length() && folded.charAt(prefix) == ':';
        return line.endsSentence() ? marked && line.words <= 8 : line.words <= (marked ? 16 : 7);
    }
}
