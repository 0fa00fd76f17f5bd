package cotejo.formats.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSTypedData;
import org.jspecify.annotations.Nullable;

/// What S/MIME signs and keeps inside its signature. Who signed is not looked at.
final class Seal {
    private Seal() {}

    /// Null where it is encrypted, or no such thing.
    static byte @Nullable [] opened(byte[] sealed) {
        try {
            CMSTypedData signed = new CMSSignedData(sealed).getSignedContent();
            if (signed == null) {
                return null;
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            signed.write(out);
            return out.toByteArray();
        } catch (CMSException | IOException | RuntimeException e) {
            return null;
        }
    }
}
