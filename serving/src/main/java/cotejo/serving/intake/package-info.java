/// Adding documents from the browser. [Intake] does it beside the reading, [AddPage] shows how far it has come.
@NullMarked
package cotejo.serving.intake;

import org.jspecify.annotations.NullMarked;
