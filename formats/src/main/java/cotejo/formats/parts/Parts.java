package cotejo.formats.parts;

import cotejo.core.source.Description;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Takes what a container holds from whoever opens it, in order, and bounds it: how many parts there
/// are, how much each holds, how much all hold together, and how much is unpacked to find that out.
///
/// Names are as the container has them: they are cleaned and made unique here. What cannot be had is
/// told with a reason: one line for a person, without a full stop.
public interface Parts {
    /// Unpacks one part; null where it is not taken, which is told here already.
    ///
    /// @param claimed its size as the container says, below zero where it does not: believed where it
    ///     is too large, and never where it is small enough
    /// @throws IOException as the stream does; whether the part is told as broken is for who calls
    byte @Nullable [] unpack(String name, long claimed, InputStream packed) throws IOException;

    /// @param said what the container says of this part
    void hold(String name, byte[] bytes, Description said);

    default void hold(String name, byte[] bytes) {
        hold(name, bytes, Description.NONE);
    }

    /// It needs a password.
    void locked(String name, String reason);

    /// It does not hold together.
    void broken(String name, String reason);

    /// Nobody here can open it, or it is no file.
    void unread(String name, String reason);

    /// It would cost more than one part may.
    void tooLarge(String name, String reason);
}
