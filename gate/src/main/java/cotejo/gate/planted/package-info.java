/// Planted truth: hidden tables, the documents written around them, and a record of what was planted, to measure
/// collation by.
///
/// - Planting: start in [cotejo.gate.planted.Planter], which draws [Tables], has a [Scenario] of [Stories] played
/// around
///   each, written by [Writer] from the templates in the resources and printed by [Press]; [Expectations] and [Truth]
///   say
///   what is to be found. [Unrelated] makes documents among which nothing is. [Planting] is the command.
/// - Harvest: [cotejo.gate.planted.Harvest] and [Findings] say what counts as right, and score what a [Collator] says:
///   directly, with [PlantedClaims], or through the command line's JSON with [Weighing].
///
/// Nothing here knows the program's collation: the record is worked out from what was planted and from the written
/// rules
/// alone. What is found wrong is mended there, and no record is changed to suit it. In docs/reference/gate.md.
@NullMarked
package cotejo.gate.planted;

import org.jspecify.annotations.NullMarked;
