/// Puts a figure together. [FigureReader] takes the quantities of each sentence, rejects what is no figure
/// ([Exclusions]), and gives the rest what they count ([CountedReader]), their measure, scope ([ScopeReader]), mood
/// ([Bending]) and attribution; [Claims] writes them down.
@NullMarked
package cotejo.reading.figure;

import org.jspecify.annotations.NullMarked;
