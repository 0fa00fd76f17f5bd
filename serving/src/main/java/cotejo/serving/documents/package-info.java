/// Every input and what became of it: nothing vanishes.
@NullMarked
package cotejo.serving.documents;

import org.jspecify.annotations.NullMarked;
