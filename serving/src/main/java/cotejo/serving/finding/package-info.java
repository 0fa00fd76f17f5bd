/// What collation found: [FindingsPage] lists it, [FindingPage] shows one with its arithmetic, [Card] is how other
/// pages
/// show one.
@NullMarked
package cotejo.serving.finding;

import org.jspecify.annotations.NullMarked;
