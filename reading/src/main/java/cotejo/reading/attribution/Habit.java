package cotejo.reading.attribution;

import java.util.Locale;

/// How a language builds its sentences, where the rules must know: a list under `habits` in its `attribution.yaml`.
enum Habit {
    /// a reporting verb may stand before its subject anywhere: "informó la Semar que …"
    VERB_FIRST,
    /// what is said may follow without "that": "said 12 people died"
    BARE_CLAUSE,
    /// the subject may be left out: "Añadió que …"
    SILENT_SUBJECT,
    /// an adjective stands after its noun, plural or not: "fuentes militares"
    ADJECTIVE_AFTER;

    /// Its name in the lexicon.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
