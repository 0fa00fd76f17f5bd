/// Who may come in, and what every answer carries. Start with [Door].
@NullMarked
package cotejo.serving.door;

import org.jspecify.annotations.NullMarked;
