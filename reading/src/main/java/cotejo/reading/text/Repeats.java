package cotejo.reading.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import org.jspecify.annotations.Nullable;

/// What was read in words that may come again: agencies' paragraphs are printed by many papers, and what depends on
/// nothing but the words is the same in each. For one reader, so of one version; for all its threads.
///
/// It holds what weighs no more together than was allowed, and lets go of what comes seldom. Whether something is held
/// changes how long reading takes, and nothing that is read.
///
/// @param <K> the words, and whatever else the result depends on; comparable, so that words that somebody chose for
/// their equal hash codes cost no more than others
/// @param <V> what was read; unchangeable
public final class Repeats<K extends Comparable<K>, V> {
    /// What Java and the library need for one entry, in bytes, as far as can be told.
    private static final int ENTRY = 160;
    /// The same of a string, and of each of its characters at most.
    private static final int STRING = 56;
    private static final int CHARACTER = 2;

    private final Cache<K, V> held;

    private Repeats(long most, Weigher<K, V> weigher) {
        held = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((K key, V read) -> ENTRY + weigher.weigh(key, read))
                // No threads of its own: letting go is little work, done by who puts in.
                .executor(Runnable::run)
                .build();
    }

    /// @param most bytes that all together may take; 0 to hold nothing
    /// @param weigher the bytes that a key and its result take, about
    public static <K extends Comparable<K>, V> Repeats<K, V> upTo(long most, Weigher<K, V> weigher) {
        return new Repeats<>(most, weigher);
    }

    /// The bytes that a string takes, about.
    public static int weight(String string) {
        return STRING + CHARACTER * string.length();
    }

    public @Nullable V of(K words) {
        return held.getIfPresent(words);
    }

    /// Two threads may read the same at one time; both read the same.
    public void put(K words, V read) {
        held.put(words, read);
    }
}
