package cotejo.casework.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a program signs in with, for somebody. The secret itself is kept nowhere, its SHA-256 is.
///
/// @param id of its own, by which it is revoked
/// @param account whose
/// @param label what it is for
/// @param until when it ends
/// @param used when it last was; null for never
public record Token(
        String id,
        String account,
        String label,
        Instant made,
        Instant until,
        @Nullable Instant used) {}
