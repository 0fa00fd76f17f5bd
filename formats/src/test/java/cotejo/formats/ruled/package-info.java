/// Tables that are drawn with lines, in PDFs made here.
@NullMarked
package cotejo.formats.ruled;

import org.jspecify.annotations.NullMarked;
