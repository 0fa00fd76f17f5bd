package cotejo.gate.copies;

import static java.nio.charset.StandardCharsets.UTF_8;

import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.formats.Formats;
import cotejo.formats.Outcome;
import cotejo.likeness.Body;
import cotejo.likeness.Holders;
import cotejo.likeness.Index;
import cotejo.likeness.Likeness;
import cotejo.likeness.Sketch;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Texts laid side by side as a case does it: passages by the formats, then fingerprints, then proof.
public final class Shelf {
    private final Formats formats = new Formats();
    private final List<Sketch> sketches = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();
    private final Map<SourceId, Integer> numbers = new HashMap<>();

    /// Two texts that are copies, by the order they were put in.
    ///
    /// @param one the lesser
    public record Pair(int one, int other, Likeness likeness) {}

    /// @return its number: how many were put before
    int put(String text) {
        SourceId source = new SourceId(HexFormat.of().formatHex(sha256(text)));
        Integer there = numbers.get(source);
        if (there != null) {
            return there;
        }
        if (!(formats.read(source, text, Description.NONE) instanceof Outcome.Read read)) {
            throw new IllegalStateException("a story is text");
        }
        return put(read.document());
    }

    /// @return its number: how many were put before
    public int put(Document document) {
        Integer there = numbers.putIfAbsent(document.source(), bodies.size());
        if (there != null) {
            return there;
        }
        sketches.add(Sketch.of(document));
        bodies.add(Body.of(document));
        return bodies.size() - 1;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Pair> copies() {
        Index index = new Index(sketches);
        Map<Long, Integer> byNumber = new HashMap<>();
        for (int i = 0; i < sketches.size(); i++) {
            byNumber.put(sketches.get(i).number(), i);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sketches.size(); i++) {
            Holders holders = holders(index, i);
            for (long met : holders.metBy(sketches.get(i))) {
                int other = byNumber.getOrDefault(met, -1);
                if (other > i && Holders.worthwhile(sketches.get(i), sketches.get(other))) {
                    Likeness likeness = judge(i, other, holders, holders(index, other));
                    if (likeness.copy()) {
                        pairs.add(new Pair(i, other, likeness));
                    }
                }
            }
        }
        return pairs;
    }

    private Holders holders(Index index, int number) {
        return new Holders(index.places(sketches.get(number).grams(), Holders.KNOWN));
    }

    private Likeness judge(int one, int other, Holders holders, Holders others) {
        boolean inOrder =
                sketches.get(one).source().compareTo(sketches.get(other).source()) < 0;
        return Likeness.of(
                bodies.get(inOrder ? one : other),
                bodies.get(inOrder ? other : one),
                gram -> holders.many(gram) || others.many(gram));
    }
}
