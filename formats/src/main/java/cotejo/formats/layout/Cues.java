package cotejo.formats.layout;

import cotejo.formats.wordlists.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The words layout goes by, from `cues.*.txt` beside this class. Those of all languages serve every page: an English
/// page with a Spanish footer is common.
final class Cues {
    static final Cues ALL = new Cues(Stream.of("any", "en", "es")
            .map(language -> WordList.beside(Cues.class, "cues." + language + ".txt"))
            .toList());

    final Map<String, Integer> months = new HashMap<>();
    final Set<String> weekdays = new HashSet<>();
    final Set<String> dateWords;
    final Set<String> noName;
    final Set<String> comments;
    final Set<String> counted;
    final Set<String> fixedLines;
    final Set<String> agencies;
    final Set<String> numbers;
    final Prefixes dated;
    final Prefixes updated;
    final Prefixes byline;
    final Prefixes credit;
    final Prefixes caption;
    final Prefixes fixed;
    final List<String> said;
    final List<String> says;
    final List<String> fixedWords;
    final List<String> banner;

    private Cues(List<WordList> lists) {
        for (String month : section(lists, "month")) {
            String[] parts = month.split(" ");
            for (int i = 1; i < parts.length; i++) {
                months.put(parts[i], Integer.valueOf(parts[0]));
            }
        }
        for (String weekday : section(lists, "weekday")) {
            weekdays.addAll(List.of(weekday.split(" ")));
        }
        dateWords = Set.copyOf(section(lists, "date word"));
        noName = Set.copyOf(section(lists, "no name"));
        comments = Set.copyOf(section(lists, "comments"));
        counted = Set.copyOf(section(lists, "counted"));
        fixedLines = Set.copyOf(section(lists, "fixed line"));
        agencies = Set.copyOf(section(lists, "agency"));
        numbers = Set.copyOf(section(lists, "number"));
        dated = new Prefixes(section(lists, "dated"));
        updated = new Prefixes(section(lists, "updated"));
        byline = new Prefixes(section(lists, "byline"));
        credit = new Prefixes(section(lists, "credit"));
        caption = new Prefixes(section(lists, "caption"));
        fixed = new Prefixes(section(lists, "fixed"));
        said = section(lists, "said");
        says = section(lists, "says");
        fixedWords = section(lists, "fixed words");
        banner = section(lists, "banner");
    }

    private static List<String> section(List<WordList> lists, String name) {
        return lists.stream()
                .flatMap(list -> list.section(name).stream())
                .map(Fold::of)
                .distinct()
                .toList();
    }
}
