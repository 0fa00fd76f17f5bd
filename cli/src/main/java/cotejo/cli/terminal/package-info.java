/// What every command prints through: [Terminal], [Table], [Csv]. Words of documents pass [Harmless] on their way.
@NullMarked
package cotejo.cli.terminal;

import org.jspecify.annotations.NullMarked;
