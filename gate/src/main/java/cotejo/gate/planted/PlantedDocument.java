package cotejo.gate.planted;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A document as it is given to the program.
///
/// @param file its name in a folder of them
/// @param made how it came about: story, retelling, copy_whole … , translation, typo, unrelated
/// @param madeFrom the document it was made from; null for none
/// @param cluster documents of one cluster hold the same text, whole or in part
public record PlantedDocument(
        String id,
        String file,
        String text,
        LocalDate published,
        String outlet,
        String language,
        String country,
        String made,
        @Nullable String madeFrom,
        String cluster) {}
