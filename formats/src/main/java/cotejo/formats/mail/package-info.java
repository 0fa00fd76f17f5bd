/// Mails and what brings them: one mail ([Mail]), a folder of them ([Mailbox]), one of Outlook ([Outlook]) and what
/// Outlook wraps attachments in ([Tnef]). The words of a mail are a [Letter].
@NullMarked
package cotejo.formats.mail;

import org.jspecify.annotations.NullMarked;
