/// Every input and what became of it, each thing that was given to the case with its outcome: nothing vanishes. Start
/// with [InputsView]; [Asked] is what the address chooses, [Rows] the list with parts below their containers.
@NullMarked
package cotejo.serving.inputs;

import org.jspecify.annotations.NullMarked;
