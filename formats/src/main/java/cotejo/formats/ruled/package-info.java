/// Tables of a PDF that are drawn with lines. [Rulings] gathers the lines of a page, [Lattice] makes rows and
/// columns of them, [RuledPages] sets the page's text anew with its tables as such. Start with [RuledPages].
@NullMarked
package cotejo.formats.ruled;

import org.jspecify.annotations.NullMarked;
