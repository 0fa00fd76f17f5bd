/// Puts a figure together: [FigureReader] takes the quantities of each sentence, rejects what is no figure
/// ([Exclusions]), and gives the rest what they count, their measure, scope, attribution and mood.
@NullMarked
package cotejo.reading.figure;

import org.jspecify.annotations.NullMarked;
