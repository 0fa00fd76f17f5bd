package cotejo.gate.planted;

import java.util.Locale;

/// A language documents are written in.
enum Language {
    EN,
    ES;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Language other() {
        return switch (this) {
            case EN -> ES;
            case ES -> EN;
        };
    }

    /// The last line of every document made: nobody may take one for news.
    String mark() {
        return switch (this) {
            case EN -> "Generated test document; its figures are invented.";
            case ES -> "Documento de prueba generado; sus cifras son inventadas.";
        };
    }
}
