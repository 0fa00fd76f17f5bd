/// How mails and saved pages are built, by Apache James Mime4j: header fields and, at the ends of a tree, texts and
/// files. Start with [Mime].
@NullMarked
package cotejo.formats.mime;

import org.jspecify.annotations.NullMarked;
