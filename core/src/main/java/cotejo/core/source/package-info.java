/// Bytes received and the text found in them: [SourceId], [Document], [Passage], [Span].
/// Offsets are Unicode code points into the document's text, everywhere and always.
@NullMarked
package cotejo.core.source;

import org.jspecify.annotations.NullMarked;
