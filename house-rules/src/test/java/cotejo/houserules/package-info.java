/// The promises about structure that a compiler does not keep, each a test that fails by name. Start in
/// `BoundariesTest`;
/// the reasons are in CONTRIBUTING.md.
@NullMarked
package cotejo.houserules;

import org.jspecify.annotations.NullMarked;
