package cotejo.casework.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a query may ask of besides words: `measure:desertions`, `value:>50000`. Each has an English and a Spanish name.
public enum Field {
    OUTLET("outlet", "medio", Form.NAME, Kind.PASSAGES, Kind.FIGURES, Kind.DOCUMENTS),
    LANGUAGE("language", "idioma", Form.NAME, Kind.PASSAGES, Kind.FIGURES, Kind.DOCUMENTS),
    /// the year a document was published in
    YEAR("year", "año", Form.NUMBER, Kind.PASSAGES, Kind.FIGURES, Kind.DOCUMENTS),
    /// the date a document was published on
    PUBLISHED("published", "publicado", Form.DATE, Kind.PASSAGES, Kind.FIGURES, Kind.DOCUMENTS),
    FILE("file", "archivo", Form.NAME, Kind.PASSAGES, Kind.DOCUMENTS),
    /// the kind of passage: headline, body, comment …
    PASSAGE("passage", "pasaje", Form.NAME, Kind.PASSAGES, Kind.FIGURES),
    MEASURE("measure", "medida", Form.NAME, Kind.FIGURES, Kind.LINES, Kind.FINDINGS),
    CONDITION("condition", "condición", Form.NAME, Kind.FIGURES, Kind.LINES),
    FORCE("force", "fuerza", Form.NAME, Kind.FIGURES, Kind.LINES, Kind.FINDINGS),
    PLACE("place", "lugar", Form.NAME, Kind.FIGURES, Kind.LINES, Kind.FINDINGS),
    UNIT("unit", "unidad", Form.NAME, Kind.FIGURES, Kind.LINES),
    /// who says so, anywhere between the page and the root
    VOICE("voice", "voz", Form.NAME, Kind.FIGURES, Kind.LINES),
    MOOD("mood", "modo", Form.NAME, Kind.FIGURES, Kind.LINES),
    /// how the figures of its line stand to one another: differ, agree, revised, alone
    STANDING("standing", "estado", Form.NAME, Kind.FIGURES, Kind.LINES),
    /// the value as said
    VALUE("value", "valor", Form.NUMBER, Kind.FIGURES, Kind.LINES),
    /// the time a figure speaks of
    PERIOD("period", "periodo", Form.DATE, Kind.FIGURES, Kind.LINES),
    /// the id of the line it stands in, or that it speaks of
    LINE("line", "línea", Form.NAME, Kind.FIGURES, Kind.FINDINGS),
    /// how soon somebody should look at it, from 1 on; see docs/reference/search.md
    REVIEW("review", "revisión", Form.NUMBER, Kind.FIGURES, Kind.LINES, Kind.FINDINGS),
    /// the kind of finding: conflict, sum, copy …
    FINDING("finding", "hallazgo", Form.NAME, Kind.FINDINGS),
    /// whether a sum, a ratio … holds
    VERDICT("verdict", "veredicto", Form.NAME, Kind.FINDINGS),
    /// what a document is called: its outlet and date
    CALLED("called", "llamado", Form.NAME, Kind.DOCUMENTS),
    /// how many figures stand in it
    FIGURES("figures", "cifras", Form.NUMBER, Kind.LINES, Kind.DOCUMENTS),
    /// how many origins are stated
    ORIGINS("origins", "orígenes", Form.NUMBER, Kind.LINES);

    /// What its values are.
    public enum Form {
        /// words or ids, the same but for case and accents
        NAME,
        NUMBER,
        DATE
    }

    /// Those by which what is found is counted, in the order they are shown.
    public static final List<Field> FACETS =
            List.of(FINDING, VERDICT, MEASURE, FORCE, PLACE, STANDING, YEAR, OUTLET, LANGUAGE, PASSAGE, MOOD);

    private final String english;
    private final String spanish;
    private final Form form;
    private final Set<Kind> kinds;

    Field(String english, String spanish, Form form, Kind first, Kind... more) {
        this.english = english;
        this.spanish = spanish;
        this.form = form;
        this.kinds = EnumSet.of(first, more);
    }

    public String word() {
        return english;
    }

    /// Its name in a language; English where it has none.
    public String word(String language) {
        return language.equals("es") ? spanish : english;
    }

    public Form form() {
        return form;
    }

    public boolean of(Kind kind) {
        return kinds.contains(kind);
    }

    /// By either name, whatever the case and with or without accents.
    public static Optional<Field> named(@Nullable String name) {
        String sought = name == null ? "" : Folding.of(name);
        for (Field field : values()) {
            if (sought.equals(field.english) || sought.equals(Folding.of(field.spanish))) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /// The names of all that a search for this kind may use.
    public static List<String> words(Kind kind, String language) {
        return EnumSet.allOf(Field.class).stream()
                .filter(field -> field.of(kind))
                .map(field -> field.word(language))
                .toList();
    }
}
