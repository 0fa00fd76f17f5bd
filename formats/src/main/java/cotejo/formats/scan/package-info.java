/// Pages that are pictures: what stands on them is read by Tesseract, a program of its own, and kept as a
/// [cotejo.core.source.Transcript]; the text is made of what is kept. Start with [Transcribing], which reads, and
/// [Spliced], which makes the text.
@NullMarked
package cotejo.formats.scan;

import org.jspecify.annotations.NullMarked;
