/// Reads time words: "since December 2006", "in the past decade", "durante el sexenio de Calderón".
///
/// Start at [TimeWords], which gives [TimeExpression]s. A sentence is cut into [Piece]s; the [Grammar] (patterns and
/// words
/// from `lexicon/xx/time.yaml`) is laid over them by a [Chart], which catches a tree of [Caught]; [Dates] reckons
/// the dates
/// in it against publication, and [Telling] says what the whole means. [Terms] holds terms of office and fiscal years.
@NullMarked
package cotejo.reading.time;

import org.jspecify.annotations.NullMarked;
