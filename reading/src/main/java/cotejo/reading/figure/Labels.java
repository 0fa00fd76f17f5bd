package cotejo.reading.figure;

import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.source.Text;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Tagged;
import cotejo.reading.text.Tagger;
import cotejo.reading.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of headings, tagged. Each is read once, however many cells hold it, and twice: with the
/// capitals that names have, and without any, since headings put capitals where they please.
final class Labels {
    private static final Set<String> SMALL = Set.of(
            "de", "del", "la", "las", "los", "el", "y", "e", "por", "en", "a", "of", "the", "and", "by", "in", "for");
    private static final String GAP = "\n\n";
    /// What is longer is no heading.
    private static final int LONGEST = 1_000;

    private final Map<String, Sentence> tagged = new HashMap<>();
    private final Tagged all;

    /// @param words of headings, as they stand
    Labels(Tagger tagger, String language, Collection<String> words) {
        Set<String> forms = new LinkedHashSet<>();
        words.stream().filter(each -> !each.isBlank()).map(Labels::cut).forEach(each -> {
            forms.add(written(each));
            forms.add(lowered(each));
        });
        StringBuilder string = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        List<String> order = List.copyOf(forms);
        List<Integer> begins = new ArrayList<>();
        for (String form : order) {
            begins.add(string.length());
            string.append(form).append(GAP);
        }
        Text text = Text.of(string.toString());
        for (int i = 0; i < order.size(); i++) {
            passages.add(new Passage(
                    PassageKind.TABLE_CELL,
                    text.span(begins.get(i), begins.get(i) + order.get(i).length())));
        }
        Description said = new Description(null, null, null, null, Described.byGuess(language), null, null);
        Document document = new Document(new SourceId("0".repeat(64)), text, passages, said);
        all = tagger.tag(document);
        Map<Integer, List<Token>> tokens = new HashMap<>();
        Map<Integer, Sentence> firsts = new HashMap<>();
        for (Sentence sentence : all.sentences()) {
            int begin = begins.get(sentence.paragraph());
            firsts.putIfAbsent(sentence.paragraph(), sentence);
            List<Token> into = tokens.computeIfAbsent(sentence.paragraph(), any -> new ArrayList<>());
            // A word by itself is a noun, whatever else it may be in a sentence: "Oficiales".
            boolean alone = sentence.size() == 1
                    && Character.isUpperCase(sentence.token(0).word().codePointAt(0));
            sentence.tokens().forEach(token -> into.add(moved(token, -begin, alone)));
        }
        firsts.forEach((paragraph, first) -> tagged.put(
                order.get(paragraph),
                new Sentence(
                        0, 0, PassageKind.TABLE_CELL, first.particles(), tokens.getOrDefault(paragraph, List.of()))));
    }

    private static Token moved(Token token, int by, boolean alone) {
        String tag = alone && token.tag().startsWith("JJ") ? "NNS" : token.tag();
        return new Token(token.begin() + by, token.end() + by, token.word(), token.lemma(), tag, token.name());
    }

    /// All of them as one document: what it speaks of.
    Tagged all() {
        return all;
    }

    /// A heading in its place; null for one without words.
    ///
    /// @param at where it stands in the document
    /// @param given whether a person says so
    /// @param over what heads the column of labels it stands in
    @Nullable
    Label label(Span at, String words, boolean given, Label.Role role, @Nullable String over, String note) {
        String one = cut(words);
        Sentence written = tagged.get(written(one));
        Sentence lowered = tagged.get(lowered(one));
        return written == null || lowered == null
                ? null
                : new Label(at, one, given, role, over, note, written, lowered);
    }

    private static String cut(String words) {
        String line = words.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    private static String lowered(String words) {
        StringBuilder lower = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            lower.append(Character.toLowerCase(words.charAt(i)));
        }
        return lower.toString();
    }

    /// What is written in capitals throughout has one at the head of each word that may be a name.
    private static String written(String words) {
        boolean capitals = words.chars().filter(Character::isLetter).count() > 4
                && words.chars().noneMatch(Character::isLowerCase);
        if (!capitals) {
            return words;
        }
        StringBuilder title = new StringBuilder(words.length());
        int begin = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || !Character.isLetter(words.charAt(i))) {
                String word = lowered(words.substring(begin, i));
                boolean small = begin > 0 && SMALL.contains(word.toLowerCase(Locale.ROOT));
                title.append(
                        word.isEmpty() || small ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
                if (i < words.length()) {
                    title.append(words.charAt(i));
                }
                begin = i + 1;
            }
        }
        return title.toString();
    }
}
