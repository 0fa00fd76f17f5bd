/// The vocabulary of Cotejo and everything that is computed with it: values in, values out, no framework, no input or
/// output, no clock. One package per feature; start where a figure starts, at its quantity.
@NullMarked
package cotejo.core;

import org.jspecify.annotations.NullMarked;
