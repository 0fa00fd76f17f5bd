package cotejo.formats.html;

import cotejo.formats.wordlists.WordList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// The words of an element's class and id, by which page makers say what it is (`post-footer` is "post" and "footer"),
/// and the words to be known, from `names.txt`.
final class Names {
    private static final WordList LIST = WordList.beside(Names.class, "names.txt");
    static final Set<String> COMMENTS = list("comments");
    static final Set<String> FORUM_MESSAGE = list("forum message");
    static final Set<String> FORUM_WRITER = list("forum writer");
    static final Set<String> NOT_COMMENTS = list("not comments");
    static final Set<String> COMMENT_FORM = list("comment form");
    static final Set<String> FIXED_ELEMENTS = list("fixed element");
    static final Set<String> FIXED_ROLES = list("fixed role");
    static final Set<String> FIXED = list("fixed");
    static final Set<String> UNSEEN = list("unseen");
    static final Set<String> HEADLINE = list("headline");
    static final Set<String> NOT_HEADLINE = list("not headline");
    static final Set<String> HEADER_OF_ARTICLE = list("header of an article");
    static final Set<String> WRITER = list("writer");
    static final Set<String> DATE = list("date");
    static final Set<String> LATER = list("later date");
    static final Set<String> CAPTION = list("caption");
    static final Set<String> TEXT_ELEMENTS = list("text element");

    /// As much of an attribute as is looked at.
    private static final int LONGEST = 1_000;

    private Names() {}

    private static Set<String> list(String section) {
        return Set.copyOf(LIST.section(section));
    }

    static Set<String> of(Element element) {
        String said = head(element.className()) + " " + head(element.id());
        if (said.isBlank()) {
            return Set.of();
        }
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(said.charAt(i - 1));
            if (hump || !Character.isLetter(c)) {
                add(word, words);
            }
            if (Character.isLetter(c)) {
                word.append(c);
            }
        }
        add(word, words);
        return words;
    }

    static boolean any(Set<String> names, Set<String> wanted) {
        return !Collections.disjoint(names, wanted);
    }

    private static void add(StringBuilder word, Set<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    private static String head(String attribute) {
        return attribute.length() <= LONGEST ? attribute : attribute.substring(0, LONGEST);
    }
}
