/// The command line: one thin class a command, each over a use case of casework. Start with `Program`, which knows all
/// commands, what they exit with and how an error is told; [cotejo.cli.wiring] is where everything else is chosen.
@NullMarked
package cotejo.cli;

import org.jspecify.annotations.NullMarked;
