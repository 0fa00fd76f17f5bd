package cotejo.reading.attribution;

import cotejo.core.source.Described;
import cotejo.reading.lexicon.LexiconFile;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The voices known by name, from `lexicon/voices.yaml`: agencies, papers, ministries, institutions.
public final class VoiceBook {
    private static final int LONGEST = 14;

    /// @param id such as `mx/sedena`
    /// @param kind what a text may go back to it by: agency, outlet, ministry …
    /// @param labels language → words for a person
    record Known(String id, String kind, Map<String, String> labels) {
        /// Whether it passes on what others say: a news agency, a paper, a broadcaster.
        boolean isPress() {
            return kind.equals("wire") || kind.equals("outlet") || kind.equals("blog");
        }
    }

    /// A place in the row where a known voice is named.
    record Mention(int begin, int end, Known known) {}

    /// @param capitals positions where the text must have an upper-case letter too
    private record Alias(Known known, boolean shared, int[] capitals) {}

    private final Map<String, List<Alias>> aliases = new HashMap<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Map<String, String> countries = new HashMap<>();
    /// States with a name no state of another country has, and their countries.
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, Map<String, String>> labels = new HashMap<>();

    private VoiceBook(LexiconFile file, LexiconFile places) {
        Set<String> ambiguous = new HashSet<>();
        for (Map.Entry<String, JsonNode> country : places.at("states").properties()) {
            for (String name : LexiconFile.strings(country.getValue())) {
                String key = fold(name).replace(" ", "").toLowerCase(Locale.ROOT);
                String other = states.put(key, country.getKey());
                if (other != null && !other.equals(country.getKey())) {
                    ambiguous.add(key);
                }
                prefix(key);
            }
        }
        states.keySet().removeAll(ambiguous);
        for (Map.Entry<String, JsonNode> country : file.at("countries").properties()) {
            for (String word : LexiconFile.strings(country.getValue())) {
                String key = fold(word).replace(" ", "").toLowerCase(Locale.ROOT);
                countries.put(key, country.getKey());
                prefix(key);
            }
        }
        for (JsonNode voice : file.at("voices")) {
            Map<String, String> words = new HashMap<>();
            for (String language : List.of("en", "es")) {
                words.put(language, voice.get(language).asString());
            }
            String id = voice.get("id").asString();
            Known known = new Known(id, voice.get("kind").asString(), Map.copyOf(words));
            labels.put(id, known.labels());
            LexiconFile.strings(voice.get("names")).forEach(name -> add(name, known, false));
            LexiconFile.strings(voice.get("shared")).forEach(name -> add(name, known, true));
        }
    }

    /// The book as shipped.
    public static VoiceBook shipped() {
        return new VoiceBook(LexiconFile.load("voices.yaml"), LexiconFile.load("places.yaml"));
    }

    /// Ids of the voices that pass on what others say.
    public Set<String> press() {
        Set<String> press = new HashSet<>();
        aliases.values()
                .forEach(named -> named.forEach(alias -> {
                    if (alias.known().isPress()) {
                        press.add(alias.known().id());
                    }
                }));
        return press;
    }

    /// id → language → words for a person, as a vocabulary wants them.
    public Map<String, Map<String, String>> labels() {
        return Map.copyOf(labels);
    }

    /// The known voice whose name is exactly these words, upper case aside; null where there is none or several.
    @Nullable
    Known named(String words) {
        List<Alias> found = aliases.get(fold(words).replace(" ", "").toLowerCase(Locale.ROOT));
        return found == null || found.stream().anyMatch(Alias::shared)
                ? null
                : found.getFirst().known();
    }

    private void add(String name, Known known, boolean shared) {
        String folded = fold(name);
        StringBuilder joined = new StringBuilder();
        List<Integer> capitals = new ArrayList<>();
        boolean start = true;
        // "UN" is not "Un".
        boolean shout = folded.length() <= 3;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == ' ') {
                start = true;
                continue;
            }
            boolean hump = i > 0 && Character.isLowerCase(folded.charAt(i - 1));
            if ((start || shout || hump) && Character.isUpperCase(c)) {
                capitals.add(joined.length());
            }
            joined.append(c);
            start = false;
        }
        String key = joined.toString().toLowerCase(Locale.ROOT);
        aliases.computeIfAbsent(key, k -> new ArrayList<>(1))
                .add(new Alias(
                        known,
                        shared,
                        capitals.stream().mapToInt(Integer::intValue).toArray()));
        prefix(key);
    }

    private void prefix(String key) {
        for (int i = 1; i <= key.length(); i++) {
            prefixes.add(key.substring(0, i));
        }
    }

    /// Where known voices are named, in order, the longest name at each place.
    List<Mention> mentions(Row row) {
        String named = leading(row, countries, false);
        String leading = named == null ? leading(row, states, true) : named;
        Described<String> published = row.tagged.document().description().country();
        String country = leading != null || published == null
                ? leading
                : published.value().toLowerCase(Locale.ROOT);
        List<Mention> mentions = new ArrayList<>();
        int i = 0;
        while (i < row.size()) {
            Mention mention = at(row, i, i == 0 ? country : nearerCountry(row, i, country));
            if (mention == null) {
                i++;
            } else {
                mentions.add(mention);
                i = mention.end();
            }
        }
        return mentions;
    }

    /// "Mexico's Attorney General's Office", "the Honduran Security Ministry": the country said right before the
    /// name.
    private @Nullable String nearerCountry(Row row, int i, @Nullable String leading) {
        int before = row.tag(i - 1, "POS") && i > 1 ? i - 2 : i - 1;
        String word = row.tokens[before].word();
        String country = word.length() > 40 ? null : countries.get(fold(word).toLowerCase(Locale.ROOT));
        return country == null ? leading : country;
    }

    private @Nullable Mention at(Row row, int begin, @Nullable String country) {
        StringBuilder text = new StringBuilder();
        Mention longest = null;
        int end = row.sentenceEnd(row.sentenceOf(begin));
        for (int i = begin;
                i < end && i - begin < LONGEST && row.tokens[i].word().length() <= 60;
                i++) {
            text.append(fold(row.tokens[i].word()));
            String key = text.toString().toLowerCase(Locale.ROOT);
            if (!prefixes.contains(key)) {
                break;
            }
            Known known = aliases.containsKey(key) ? known(key, text, countryBehind(row, i + 1, end, country)) : null;
            if (known != null && (i > begin || standsAlone(row, i))) {
                longest = new Mention(begin, i + 1, known);
            }
        }
        return longest;
    }

    /// "el Ministerio de Defensa **de Colombia**", "la Policía Nacional **peruana**": the country said right behind the
    /// name, else the one given.
    private @Nullable String countryBehind(Row row, int from, int end, @Nullable String country) {
        int i = from;
        while (i < end && i < from + 2 && (row.is(i, FunctionWord.OF) || row.is(i, FunctionWord.ARTICLE))) {
            i++;
        }
        boolean adjective = i == from;
        StringBuilder text = new StringBuilder();
        for (int k = i; k < end && k < i + 3 && row.tokens[k].word().length() <= 40; k++) {
            text.append(fold(row.lower[k]));
            String behind = countries.get(text.toString());
            if (behind != null
                    && (!adjective
                            || !Character.isUpperCase(row.tokens[k].word().charAt(0)))) {
                return behind;
            }
        }
        return country;
    }

    private @Nullable Known known(String key, CharSequence text, @Nullable String country) {
        Known open = null;
        for (Alias alias : aliases.getOrDefault(key, List.of())) {
            if (!capitalised(alias, text)) {
                continue;
            }
            if (alias.shared() && alias.known().id().startsWith(country + "/")) {
                return alias.known();
            }
            boolean nowhere = country == null && alias.known().isPress();
            open = open == null && (!alias.shared() || nowhere) ? alias.known() : open;
        }
        return open;
    }

    private static boolean capitalised(Alias alias, CharSequence text) {
        for (int at : alias.capitals()) {
            if (!Character.isUpperCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /// A one-word name that is part of a longer name of another ("Reforma Agraria") is not the known voice.
    private static boolean standsAlone(Row row, int i) {
        return !sameName(row, i, i - 1) && !sameName(row, i, i + 1);
    }

    private static boolean sameName(Row row, int i, int other) {
        return other >= 0
                && other < row.size()
                && row.sentenceOf(other) == row.sentenceOf(i)
                && row.tokens[other].tag().startsWith("NNP")
                && !row.is(other, FunctionWord.MISTAKEN)
                && row.tokens[i].isName()
                && !row.isKindOfBody(other)
                && row.tokens[other].name().equals(row.tokens[i].name());
    }

    /// The country a text speaks of most; the first in the alphabet among equals, null where it speaks of none. A text
    /// that names no country is told by the states it names.
    ///
    /// @param places words for places → their countries
    /// @param capital whether they are written with a capital: "Meta", not "la meta"
    private @Nullable String leading(Row row, Map<String, String> places, boolean capital) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            if (capital && !Character.isUpperCase(row.tokens[i].word().codePointAt(0))) {
                continue;
            }
            StringBuilder text = new StringBuilder();
            for (int j = i; j < row.size() && j < i + 3 && row.tokens[j].word().length() <= 40; j++) {
                text.append(fold(row.lower[j]));
                String key = text.toString();
                if (!prefixes.contains(key)) {
                    break;
                }
                String country = places.get(key);
                if (country != null) {
                    counts.merge(country, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String text) {
        String plain = text.replace('’', '\'');
        if (isAscii(plain)) {
            return plain;
        }
        String apart = Normalizer.normalize(plain, Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(apart.length());
        apart.chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> kept.append((char) c));
        return kept.toString();
    }
}
