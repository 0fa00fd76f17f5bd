/// Laying figures side by side: a keyed fold over [BlockKey]s. Claims in, [Line]s and [Finding]s out; every finding is
/// a
/// proof. The rules are docs/concepts/collation.md; start with [Relation].
@NullMarked
package cotejo.core.collate;

import org.jspecify.annotations.NullMarked;
