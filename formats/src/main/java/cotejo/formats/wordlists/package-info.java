/// Word lists kept as data beside the classes that use them. See [WordList].
@NullMarked
package cotejo.formats.wordlists;

import org.jspecify.annotations.NullMarked;
