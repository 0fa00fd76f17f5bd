package cotejo.formats.mail;

import cotejo.formats.parts.Opening;
import cotejo.formats.parts.Parts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hsmf.datatypes.MAPIProperty;

/// What Outlook wraps a mail's words and attachments in for other Outlooks ("winmail.dat"), by Apache POI.
public final class Tnef {
    private static final int LARGEST = 64 << 20;

    private Tnef() {}

    public static boolean is(byte[] bytes) {
        return bytes.length > 4
                && (bytes[0] & 0xff) == 0x78
                && (bytes[1] & 0xff) == 0x9f
                && bytes[2] == 0x3e
                && bytes[3] == 0x22;
    }

    public static Opening open(byte[] bytes, Parts parts) {
        TNEFAttribute.setMaxRecordLength(LARGEST);
        MAPIAttribute.setMaxRecordLength(LARGEST);
        try {
            HMEFMessage message = new HMEFMessage(new ByteArrayInputStream(bytes));
            String rich = message.getBody();
            if (rich != null && !rich.isBlank()) {
                parts.hold("message.rtf", rich.getBytes(StandardCharsets.ISO_8859_1));
            }
            MAPIAttribute page = message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML);
            if (page != null) {
                parts.hold("message.html", page.getData());
            }
            for (Attachment attached : message.getAttachments()) {
                attached(attached, parts);
            }
            return Opening.Open.WHOLE;
        } catch (IOException | RuntimeException e) {
            return new Opening.Broken("it does not hold together as a winmail.dat of Outlook");
        }
    }

    private static void attached(Attachment attached, Parts parts) {
        String name = "attachment";
        try {
            String said = attached.getLongFilename() == null ? attached.getFilename() : attached.getLongFilename();
            name = said == null || said.isBlank() ? name : said.replace("\0", "");
            byte[] bytes = attached.getContents();
            if (bytes == null) {
                parts.unread(name, "an object of another program, kept in the mail");
            } else {
                parts.hold(name, bytes);
            }
        } catch (RuntimeException e) {
            parts.broken(name, "it does not hold together in the mail");
        }
    }
}
