package cotejo.core.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decisions in the order they were made, each entry carrying the hash of the one before: an entry that is changed,
/// dropped or put in later breaks the chain.
///
/// The log knows payloads as text and hashes that text, so that entries of kinds it does not understand are kept and
/// checked like all others. What a payload means is read by the codec of casework.
public record DecisionLog(List<Entry> entries) {
    public static final DecisionLog EMPTY = new DecisionLog(List.of());
    /// What the first entry names as the one before.
    public static final String START = "0".repeat(64);

    public DecisionLog {
        entries = List.copyOf(entries);
    }

    /// @param number from 1, without gaps
    /// @param previous hash of the entry before, [#START] for the first
    /// @param payload author, time, reason and decision as JSON, never rewritten
    /// @param hash SHA-256 over number, previous and payload
    public record Entry(long number, String previous, String payload, String hash) {}

    /// The entry that `payload` becomes at the end of this log.
    public Entry next(String payload) {
        String previous = entries.isEmpty() ? START : entries.getLast().hash();
        long number = entries.size() + 1L;
        return new Entry(number, previous, payload, hash(number, previous, payload));
    }

    public DecisionLog with(Entry entry) {
        List<Entry> longer = new ArrayList<>(entries);
        longer.add(entry);
        return new DecisionLog(longer);
    }

    /// What is wrong with the chain, in words, or null when it holds.
    public @Nullable String broken() {
        String previous = START;
        long number = 1;
        for (Entry entry : entries) {
            if (entry.number() != number) {
                return "decision " + number + " is missing";
            }
            if (!entry.previous().equals(previous)) {
                return "decision " + number + " does not follow the one before it";
            }
            if (!entry.hash().equals(hash(number, previous, entry.payload()))) {
                return "decision " + number + " was changed after it was made";
            }
            previous = entry.hash();
            number++;
        }
        return null;
    }

    private static String hash(long number, String previous, String payload) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((number + "\n" + previous + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256.digest(payload.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
