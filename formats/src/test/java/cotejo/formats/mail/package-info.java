/// Tests of mails, each written here.
@NullMarked
package cotejo.formats.mail;

import org.jspecify.annotations.NullMarked;
