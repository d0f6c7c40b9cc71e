package org.loxodrome.figure.plot;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made for the last picture and for this one: what both need is made once and stays the very same object. Not for use by
 * two threads at a time.
 *
 * @param <K> what something is made of
 * @param <V> what is made
 */
public final class Reuse<K, V> {

    private Map<K, V> last = new HashMap<>();
    private Map<K, V> now = new HashMap<>();

    /** Begins the next picture; what this one did not need is forgotten. */
    public void next() {
        Map<K, V> forgotten = last;
        forgotten.clear();
        last = now;
        now = forgotten;
    }

    /** What is made of a key: that of the last picture, if there is one. */
    public V of(K key, Function<K, V> make) {
        V known = last.get(key);
        return now.computeIfAbsent(key, absent -> known == null ? make.apply(absent) : known);
    }
}
