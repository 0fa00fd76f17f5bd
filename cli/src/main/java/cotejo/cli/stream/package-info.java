/// JSON Lines as they come in: [LineSource] parts them without ever holding more than one, [GivenLine] says what one
/// holds.
@NullMarked
package cotejo.cli.stream;

import org.jspecify.annotations.NullMarked;
