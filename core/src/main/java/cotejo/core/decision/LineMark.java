package cotejo.core.decision;

/// A line a decision speaks of: its id, and what told it from others, in the words a correction is written in. Empty
/// for
/// "none".
///
/// @param measure "desertions"
/// @param who an id ("mx/army") or words
public record LineMark(String line, String measure, String condition, String who, String where) {}
