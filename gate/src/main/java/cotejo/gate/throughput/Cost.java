package cotejo.gate.throughput;

/// What it cost to add an archive to a new case.
///
/// @param documents that were read
/// @param figures found in them
/// @param seconds from the start of the program to its end
/// @param processor seconds of processor time, of the program and the processes that read formats for it
/// @param memory the most the program held, in MB, as the system counts it
/// @param parsers the most those other processes held together, in MB
/// @param database bytes of the case's database
/// @param sources bytes of the sources it keeps
record Cost(
        int documents,
        int figures,
        double seconds,
        double processor,
        double memory,
        double parsers,
        long database,
        long sources) {
    String told() {
        return String.format(
                java.util.Locale.ROOT,
                "%d documents, %d figures, %.1f s, %.1f s of processor, %.0f MB, parsers %.0f MB, database %.1f MB, sources"
                        + " %.1f MB",
                documents,
                figures,
                seconds,
                processor,
                memory,
                parsers,
                database / 1e6,
                sources / 1e6);
    }
}
