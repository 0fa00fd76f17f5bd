/// The one place that knows which reader, store and reading room stand behind the commands: [Rooms].
@NullMarked
package cotejo.cli.wiring;

import org.jspecify.annotations.NullMarked;
