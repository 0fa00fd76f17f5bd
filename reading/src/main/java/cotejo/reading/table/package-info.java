/// What a table says of each of its numbers: which cells head it, above and beside, what its title and
/// notes are, and which numbers it adds up. Only structure and the few words of lexicon/tables.yaml are
/// looked at here; what headings mean is read by [cotejo.reading.figure]. Start with [Headers].
@NullMarked
package cotejo.reading.table;

import org.jspecify.annotations.NullMarked;
