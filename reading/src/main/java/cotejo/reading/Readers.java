package cotejo.reading;

/// Where readers come from.
public final class Readers {
    private Readers() {}

    private static final class Standard {
        static final Reader READER = new StandardReader();
    }

    /// The same reader, but for what it remembers: a passage that comes again is read anew. What is read is the
    /// same, so this is for measuring, and for holding the other against it.
    public static Reader forgetful() {
        return new StandardReader(System::nanoTime, false);
    }

    /// The reader with this build's lexicon and models, loaded when first used. One instance serves all threads.
    public static Reader standard() {
        return Standard.READER;
    }
}
