/// Values in words, for a person: [Amounts] and [Scopes] say one thing each, the others lay out a whole sheet
/// ([LedgerTable], [FigureSheet] …). Nothing here prints.
@NullMarked
package cotejo.cli.sheet;

import org.jspecify.annotations.NullMarked;
