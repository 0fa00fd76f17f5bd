package cotejo.gate.score;

/// One line of the gate's table.
///
/// @param name as the floors know it: suite, then what was measured (`seeds.found`, `newsquant.value`)
public record Row(String name, Measure measure) {}
