package cotejo.reading.text;

import cotejo.reading.lexicon.LexiconFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/// Lemma and Penn-like tag of a Spanish word from its Universal Dependencies tag and what the dictionary says of it, so
/// that the same rules read both languages. The dictionary's tags are EAGLES-like ("NCMP000": noun, common, masculine,
/// plural; "VMIS3P0": verb, main, indicative, past).
final class SpanishForms {
    private static final class Data {
        static final Dictionary DICTIONARY = dictionary();
        static final LexiconFile WORDS = LexiconFile.load("es/forms.yaml");
        static final List<String> PREFIXES = WORDS.strings("prefixes");
        /// Nouns in grammar, numbers in meaning.
        static final Set<String> NUMBERS = Set.copyOf(WORDS.strings("numbers"));

        private static Dictionary dictionary() {
            URL place = SpanishForms.class.getClassLoader().getResource(Tagger.SPANISH_DICTIONARY);
            if (place == null) {
                throw new IllegalStateException("the Spanish dictionary is missing");
            }
            try {
                return Dictionary.read(place);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// @param lemma lower case; of nouns and adjectives the singular, masculine where there is one
    /// @param tag as in [Token]
    record Form(String lemma, String tag) {}

    private record Entry(String lemma, String tag) {}

    /// Not for two threads.
    private final DictionaryLookup lookup = new DictionaryLookup(Data.DICTIONARY);

    /// @param lower the word in lower case
    /// @param tag its Universal Dependencies tag
    Form form(String lower, String tag) {
        if (lower.isEmpty()) {
            return new Form(lower, "SYM");
        }
        if (Character.isDigit(lower.charAt(0))) {
            return new Form(lower, "CD");
        }
        return switch (tag) {
            case "NOUN" -> noun(lower);
            case "PROPN" -> new Form(lower, lower.equals("$") ? "$" : "NNP");
            case "ADJ" -> adjective(lower);
            case "VERB", "AUX" -> verb(lower, tag.equals("AUX"));
            case "ADP", "SCONJ" -> new Form(plain(lower), "IN");
            case "CCONJ" -> new Form(lower, "CC");
            case "NUM" -> new Form(lower, begins(entries(lower), "DI") ? "DT" : "CD");
            case "DET" -> determiner(lower);
            case "PRON" -> pronoun(lower);
            case "ADV" -> new Form(lower, begins(entries(lower), "PT", "PR") ? "WRB" : "RB");
            case "PUNCT", "SYM" -> new Form(lower, mark(lower));
            case "INTJ" -> new Form(lower, "UH");
            case "PART" -> new Form(lower, "RP");
            default -> new Form(lower, Character.isLetter(lower.charAt(0)) ? "FW" : "SYM");
        };
    }

    /// The form of a word whose tag is not to be trusted: a noun, else a verb, else an adjective, else a name.
    Form anyForm(String lower) {
        List<Entry> entries = entries(lower);
        if (begins(entries, "NC")) {
            return noun(lower);
        } else if (begins(entries, "VMI", "VSI", "VAI", "VMG")) {
            return verb(lower, false);
        } else if (begins(entries, "AQ", "AO")) {
            return adjective(lower);
        } else if (begins(entries, "VMP")) {
            return verb(lower, false);
        }
        return form(lower, "PROPN");
    }

    private Form noun(String lower) {
        List<Entry> entries = entries(lower);
        Entry entry = first(entries, "NC");
        if (entry == null) {
            entry = first(entries, "AQ");
        }
        if (entry != null) {
            return counted(entry.lemma(), plural(entry, lower));
        }
        Entry participle = first(entries, "VMP");
        if (participle != null) {
            return counted(masculineSingular(lower), participle.tag().charAt(5) == 'P');
        }
        if (mark(lower).equals("$")) {
            return new Form(lower, "$");
        }
        if (!Character.isLetter(lower.charAt(0))) {
            return new Form(lower, "NN");
        }
        boolean plural = lower.length() > 3 && lower.endsWith("s");
        return counted(plural ? singular(lower) : lower, plural);
    }

    private static Form counted(String lemma, boolean plural) {
        return new Form(lemma, Data.NUMBERS.contains(lemma) ? "CD" : plural ? "NNS" : "NN");
    }

    /// The fifth letter tells: S, P, or N for words that do not change ("crisis").
    private static boolean plural(Entry entry, String lower) {
        char number = entry.tag().startsWith("NC")
                ? entry.tag().charAt(3)
                : entry.tag().charAt(4);
        return number == 'P' || number == 'N' && lower.endsWith("s");
    }

    private Form adjective(String lower) {
        List<Entry> entries = entries(lower);
        Entry entry = first(entries, "AQ", "AO");
        if (entry != null) {
            return new Form(entry.lemma(), "JJ");
        }
        Entry participle = first(entries, "VMP");
        if (participle != null) {
            return new Form(participle.lemma(), "VBN");
        }
        Entry noun = first(entries, "NC");
        return new Form(noun == null ? masculineSingular(lower) : noun.lemma(), "JJ");
    }

    private Form verb(String lower, boolean auxiliary) {
        List<Entry> entries = entries(lower);
        Entry entry = auxiliary ? first(entries, "VS", "VA") : null;
        if (entry == null) {
            entry = first(entries, "VMI", "VMP", "VMG", "VMN", "VMS", "VMC");
        }
        if (entry == null) {
            entry = first(entries, "V");
        }
        return entry == null ? unknownVerb(lower) : new Form(entry.lemma(), verbTag(entry.tag()));
    }

    private static String verbTag(String eagles) {
        return switch (eagles.substring(2, 3)) {
            case "G" -> "VBG";
            case "P" -> "VBN";
            case "N", "M" -> "VB";
            case "C" -> "VBC";
            default ->
                switch (eagles.charAt(3)) {
                    case 'F' -> "VBF";
                    case 'C' -> "VBC";
                    case 'P' -> eagles.startsWith("3S", 4) ? "VBZ" : "VBP";
                    default -> "VBD";
                };
        };
    }

    private static Form unknownVerb(String lower) {
        String[][] endings = {
            {"ando", "ar", "VBG"}, {"iendo", "ir", "VBG"}, {"ado", "ar", "VBN"}, {"ada", "ar", "VBN"},
            {"ados", "ar", "VBN"}, {"adas", "ar", "VBN"}, {"ido", "ir", "VBN"}, {"ida", "ir", "VBN"},
            {"idos", "ir", "VBN"}, {"idas", "ir", "VBN"}, {"aron", "ar", "VBD"}, {"ieron", "ir", "VBD"},
            {"ó", "ar", "VBD"}, {"ar", "ar", "VB"}, {"er", "er", "VB"}, {"ir", "ir", "VB"},
        };
        for (String[] ending : endings) {
            if (lower.endsWith(ending[0]) && lower.length() > ending[0].length() + 2) {
                return new Form(lower.substring(0, lower.length() - ending[0].length()) + ending[1], ending[2]);
            }
        }
        return new Form(lower, "VBD");
    }

    private Form determiner(String lower) {
        List<Entry> entries = entries(lower);
        Entry possessive = first(entries, "DP");
        if (possessive != null) {
            return new Form(possessive.lemma(), "PRP$");
        }
        Entry entry = first(entries, "DA", "DI", "DD", "D");
        return new Form(
                entry == null ? lower : entry.lemma(),
                begins(entries, "PR") ? "WP$" : begins(entries, "DT") && entry == null ? "WDT" : "DT");
    }

    private Form pronoun(String lower) {
        List<Entry> entries = entries(lower);
        if (begins(entries, "PR", "PT")) {
            return new Form(lower, "WP");
        }
        Entry possessive = first(entries, "PX");
        if (possessive != null) {
            return new Form(possessive.lemma(), "PRP$");
        }
        Entry entry = first(entries, "DI", "DD", "DA");
        return entry == null ? new Form(lower, "PRP") : new Form(entry.lemma(), "DT");
    }

    /// "del" and "al" without their article.
    private static String plain(String lower) {
        return lower.equals("del") ? "de" : lower.equals("al") ? "a" : lower;
    }

    private static String mark(String lower) {
        return switch (lower) {
            case "," -> ",";
            case ".", "?", "!", "…", "...", "¿", "¡" -> ".";
            case ":", ";", "-", "--", "–", "—" -> ":";
            case "(", "[", "{" -> "-LRB-";
            case ")", "]", "}" -> "-RRB-";
            case "“", "«", "‘", "``" -> "``";
            case "”", "»", "’", "\"", "'", "''" -> "''";
            case "$", "€", "£", "¥" -> "$";
            case "%", "‰" -> "NN";
            default -> lower.endsWith("$") ? "$" : "SYM";
        };
    }

    private List<Entry> entries(String lower) {
        List<Entry> entries = found(lower, "");
        for (int i = 0; entries.isEmpty() && i < Data.PREFIXES.size(); i++) {
            String prefix = Data.PREFIXES.get(i);
            if (lower.startsWith(prefix) && lower.length() > prefix.length() + 3) {
                entries = found(lower.substring(prefix.length()), prefix);
            }
        }
        return entries;
    }

    private List<Entry> found(String lower, String prefix) {
        List<Entry> entries = new ArrayList<>();
        for (WordData data : lookup.lookup(lower)) {
            CharSequence stem = data.getStem();
            CharSequence tag = data.getTag();
            if (stem != null && tag != null && tag.length() > 1) {
                // The last letter tells how often the word is met.
                entries.add(new Entry(
                        prefix + stem, tag.subSequence(0, tag.length() - 1).toString()));
            }
        }
        return entries;
    }

    /// The first entry of the first kind there is.
    private static @Nullable Entry first(List<Entry> entries, String... kinds) {
        for (String kind : kinds) {
            for (Entry entry : entries) {
                if (entry.tag().startsWith(kind)) {
                    return entry;
                }
            }
        }
        return null;
    }

    private static boolean begins(List<Entry> entries, String... kinds) {
        return first(entries, kinds) != null;
    }

    /// Of a noun no dictionary knows.
    private static String singular(String lower) {
        String stem = lower.substring(0, lower.length() - 1);
        if (!stem.endsWith("e")) {
            return stem;
        }
        String shorter = stem.substring(0, stem.length() - 1);
        if (shorter.endsWith("ion")) {
            return shorter.substring(0, shorter.length() - 2) + "ón";
        }
        if (shorter.endsWith("c")) {
            return shorter.substring(0, shorter.length() - 1) + "z";
        }
        char last = shorter.charAt(shorter.length() - 1);
        return "lrndyí".indexOf(last) >= 0 ? shorter : stem;
    }

    /// Of a participle or adjective no dictionary knows: "procesadas" is of "procesado".
    private static String masculineSingular(String lower) {
        String singular = lower.endsWith("s") && lower.length() > 3 ? singular(lower) : lower;
        return singular.endsWith("a") ? singular.substring(0, singular.length() - 1) + "o" : singular;
    }
}
