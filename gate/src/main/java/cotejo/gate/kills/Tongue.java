package cotejo.gate.kills;

import java.util.List;
import java.util.Locale;

/// A language of the corpus, with what its stories are told in.
///
/// The places of the lists belong together: topic 2 in English is topic 2 in Spanish, and so are the voices.
enum Tongue {
    ENGLISH(
            "en",
            List.of(
                    "%s soldiers deserted from the Mexican army",
                    "%s people were killed in Guerrero",
                    "%s people were detained by the Federal Police of Mexico",
                    "%s complaints were filed against the Mexican navy"),
            List.of("the Defense Secretariat", "Milenio", "the National Human Rights Commission", "EFE"),
            List.of("", "", "some ", "more than ", "at least "),
            "%s in %d, according to %s.",
            "%s from %d to %d, according to %s.",
            "The figures were given in a hearing that lasted for most of the day, and nobody there disputed them aloud.",
            "What the numbers say of the years in question",
            ','),
    SPANISH(
            "es",
            List.of(
                    "%s soldados desertaron del Ejército mexicano",
                    "%s personas fueron asesinadas en Guerrero",
                    "%s personas fueron detenidas por la Policía Federal de México",
                    "%s quejas se presentaron contra la Marina de México"),
            List.of(
                    "la Secretaría de la Defensa Nacional",
                    "Milenio",
                    "la Comisión Nacional de los Derechos Humanos",
                    "EFE"),
            List.of("", "", "unos ", "más de ", "al menos "),
            "%s en %d, según %s.",
            "%s de %d a %d, según %s.",
            "Las cifras se dieron a conocer en una audiencia que duró casi todo el día, y nadie allí las puso en duda.",
            "Lo que dicen los números de aquellos años",
            '.');

    private final String code;
    private final List<String> topics;
    private final List<String> voices;
    private final List<String> approximations;
    private final String year;
    private final String years;
    private final String filling;
    private final String headline;
    private final char thousands;

    Tongue(
            String code,
            List<String> topics,
            List<String> voices,
            List<String> approximations,
            String year,
            String years,
            String filling,
            String headline,
            char thousands) {
        this.code = code;
        this.topics = topics;
        this.voices = voices;
        this.approximations = approximations;
        this.year = year;
        this.years = years;
        this.filling = filling;
        this.headline = headline;
        this.thousands = thousands;
    }

    /// "en", "es".
    String code() {
        return code;
    }

    static int topics() {
        return ENGLISH.topics.size();
    }

    static int voices() {
        return ENGLISH.voices.size();
    }

    static int approximations() {
        return ENGLISH.approximations.size();
    }

    String headline() {
        return headline;
    }

    /// A sentence that holds no figure.
    String filling() {
        return filling;
    }

    String sentence(Told told) {
        String number = String.format(Locale.ROOT, "%,d", told.value()).replace(',', thousands);
        String deed = topics.get(told.topic()).formatted(approximations.get(told.approximation()) + number);
        String voice = voices.get(told.voice());
        String said = told.from() == told.to()
                ? year.formatted(deed, told.from(), voice)
                : years.formatted(deed, told.from(), told.to(), voice);
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    /// One figure of a story.
    ///
    /// @param from first of the years it is of, as `to` is the last
    record Told(int topic, int voice, int approximation, long value, int from, int to) {}
}
