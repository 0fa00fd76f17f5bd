/// What is not a page: the style sheet, and answers to what is missing or went wrong.
@NullMarked
package cotejo.serving.trouble;

import org.jspecify.annotations.NullMarked;
