package cotejo.casework.desk;

import java.time.Instant;

/// A search that somebody wants to find again.
///
/// @param id of its own, and of nothing else
/// @param address of its page, from the room's root on
/// @param author who saved it
public record Saved(String id, String name, String address, String author, Instant at) {}
