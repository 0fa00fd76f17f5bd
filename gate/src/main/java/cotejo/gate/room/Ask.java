package cotejo.gate.room;

/// One thing a visitor asks for.
///
/// @param name of the page or call; times are told by name
/// @param path with its query
record Ask(String name, String path) {
    /// Whether it is asked of the API: it brings the token.
    boolean ofApi() {
        return path.startsWith("/api/");
    }
}
