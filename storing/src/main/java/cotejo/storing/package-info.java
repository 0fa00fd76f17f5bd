/// The ports on SQLite and plain files. The SQL is plain enough that PostgreSQL runs it too, and the tests run both.
@NullMarked
package cotejo.storing;

import org.jspecify.annotations.NullMarked;
