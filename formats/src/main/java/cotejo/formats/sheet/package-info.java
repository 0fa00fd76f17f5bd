/// Workbooks and tables in plain text: Excel old and new, OpenDocument, and text with a mark between
/// its cells. Start with [cotejo.formats.sheet.Book] for the one and [cotejo.formats.sheet.Delimited]
/// for the other.
@NullMarked
package cotejo.formats.sheet;

import org.jspecify.annotations.NullMarked;
