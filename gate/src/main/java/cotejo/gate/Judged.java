package cotejo.gate;

/// A line of the gate's table.
///
/// @param figure what was measured, in words
/// @param floor the floor in words; empty where there is none
record Judged(String row, String figure, String floor, Verdict verdict) {}
