package cotejo.gate.reader;

import java.util.Locale;

/// The layers of `cotejo read --layer`.
enum Layer {
    FIGURES,
    NUMBERS,
    NAMES,
    ATTRIBUTIONS;

    /// As the command line and the JSON call it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
