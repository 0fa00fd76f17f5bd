package cotejo.reading;

/// Where readers come from.
public final class Readers {
    private Readers() {}

    private static final class Standard {
        static final Reader READER = new StandardReader();
    }

    /// The reader with this build's lexicon and models, loaded when first used. One instance serves all threads.
    public static Reader standard() {
        return Standard.READER;
    }
}
