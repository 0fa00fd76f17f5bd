package cotejo.gate.corpus;

import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.formats.DocumentMaker;
import cotejo.formats.Outcome;
import cotejo.formats.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The documents a file of the corpus is read as, and what went wrong.
///
/// @param documents in order; of a container those of its parts
record Held(List<Document> documents, List<String> troubles) {
    private static final int DEEPEST = 5;

    static Held of(Corpus.Made file, DocumentMaker formats) {
        Held held = new Held(new ArrayList<>(), new ArrayList<>());
        held.take(
                formats,
                file.name(),
                file.bytes(),
                Description.NONE,
                file.kind().keeps(Kind.Keeps.PARTS),
                0);
        return held;
    }

    private void take(
            DocumentMaker formats, String name, byte[] bytes, Description said, boolean partsAlone, int depth) {
        switch (formats.read(source(bytes), name, bytes, said)) {
            case Outcome.Read read -> documents.add(read.document());
            case Outcome.Partly partly -> {
                documents.add(partly.document());
                troubles.add(name + ": " + partly.missing());
            }
            case Outcome.Opened opened -> {
                Document own = opened.document();
                if (own != null && !(partsAlone && depth == 0)) {
                    documents.add(own);
                }
                if (!opened.missing().isEmpty()) {
                    troubles.add(name + ": " + opened.missing());
                }
                for (Part part : opened.parts()) {
                    switch (part) {
                        case Part.Left left -> troubles.add(name + "!/" + left.name() + ": " + left.reason());
                        case Part.Held inside -> {
                            if (depth < DEEPEST) {
                                take(formats, inside.name(), inside.bytes(), inside.said(), partsAlone, depth + 1);
                            }
                        }
                    }
                }
            }
            case Outcome.Refused refused -> troubles.add(name + ": " + refused.reason());
        }
    }

    /// Any name will do that is the same each time.
    private static SourceId source(byte[] bytes) {
        String half = UUID.nameUUIDFromBytes(bytes).toString().replace("-", "");
        return new SourceId((half + half).toLowerCase(Locale.ROOT));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
