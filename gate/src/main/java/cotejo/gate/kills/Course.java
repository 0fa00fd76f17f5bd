package cotejo.gate.kills;

import java.time.Duration;

/// How a run went that nobody killed: what moments are spread over.
///
/// @param first until it told of the first file
/// @param all until all files were taken
/// @param whole until it ended
/// @param exit what it exited with
record Course(Duration first, Duration all, Duration whole, int exit) {}
