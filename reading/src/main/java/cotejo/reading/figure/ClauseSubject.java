package cotejo.reading.figure;

import cotejo.reading.noun.Groups;
import cotejo.reading.noun.Groups.Group;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The subject of the clause a figure stands in, by shallow rules: the group before the verb that governs it.
final class ClauseSubject {
    /// In tokens.
    private static final int FARTHEST = 40;

    private final Groups groups;
    private final Set<String> causing;

    /// @param causing lemmas of verbs whose object does what follows ("cause sea levels to rise")
    ClauseSubject(Groups groups, List<String> causing) {
        this.groups = groups;
        this.causing = new HashSet<>(causing);
    }

    /// The subject of the clause that `at` stands in, where its verb comes before `at`; null when the figure belongs to
    /// the subject itself, or the subject is a pronoun or none.
    ///
    /// @param floor index a group does not reach below: a figure ends there
    @Nullable
    Group of(Sentence sentence, int at, int floor) {
        Group spare = null;
        int i = at - 1;
        while (i >= 0 && at - i < FARTHEST) {
            Token token = sentence.token(i);
            if (CountedReader.isClosing(token)) {
                i = opening(sentence, i) - 1;
                continue;
            }
            if (ends(token)) {
                return spare;
            }
            if (!token.isVerb() && !token.tag().equals("MD")) {
                i--;
                continue;
            }
            int begin = groupStart(sentence, i);
            if (isFinite(sentence, begin, i)) {
                int left = begin - 1;
                if (left >= 0 && sentence.token(left).tag().equals("CC")) {
                    // "… lost 1.1 % and ended at …": the verb before it has the same subject.
                    i = left - 1;
                    continue;
                }
                boolean causes =
                        spare != null && causing.contains(sentence.token(i).lemma()) && i < spare.from();
                return left < 0 || causes ? spare : subjectEnding(sentence, left, floor);
            }
            if (begin > 0 && sentence.token(begin - 1).tag().equals("PRP")) {
                return null;
            }
            // Participles and infinitives: the noun right before them, unless the main verb has a subject.
            if (begin > 0 && sentence.token(begin - 1).isNoun()) {
                Group own = groups.before(sentence, begin, floor);
                if (own != null && !sentence.token(begin).tag().equals("TO")) {
                    return own;
                }
                spare = spare == null ? own : spare;
            }
            i = begin - 1;
        }
        return spare;
    }

    private @Nullable Group subjectEnding(Sentence sentence, int left, int floor) {
        Token token = sentence.token(left);
        if (token.is(",")) {
            // "The dollar, meanwhile, has …"
            for (int i = left - 1; i > 0 && left - i < 20; i--) {
                if (sentence.token(i).is(",")) {
                    return groups.before(sentence, i, floor);
                }
            }
            return groups.before(sentence, left, floor);
        }
        if (CountedReader.isClosing(token)) {
            return groups.before(sentence, opening(sentence, left), floor);
        }
        if (token.tag().startsWith("W")) {
            return groups.before(sentence, left > 0 && sentence.token(left - 1).is(",") ? left - 1 : left, floor);
        }
        return groups.before(sentence, left + 1, floor);
    }

    /// Where the bracket that closes at `at` opens.
    private static int opening(Sentence sentence, int at) {
        for (int i = at - 1; i >= 0 && at - i < FARTHEST; i--) {
            if (CountedReader.isOpening(sentence.token(i))) {
                return i;
            }
        }
        return at;
    }

    private static int groupStart(Sentence sentence, int verb) {
        int begin = verb;
        while (begin > 0) {
            String tag = sentence.token(begin - 1).tag();
            if (!tag.startsWith("VB") && !tag.equals("MD") && !tag.startsWith("RB") && !tag.equals("TO")) {
                break;
            }
            begin--;
        }
        return begin;
    }

    private static boolean isFinite(Sentence sentence, int begin, int last) {
        for (int i = begin; i <= last; i++) {
            String tag = sentence.token(i).tag();
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(Token token) {
        return token.is(";")
                || token.is(":")
                || token.is("--")
                || token.is("—")
                || token.tag().equals("``")
                || token.tag().equals("''")
                || token.tag().equals("WRB");
    }
}
