package org.loxodrome.ui.view.space;

import java.util.function.Consumer;
import java.util.function.Function;

/** Where pictures are painted that would hold up the mouse. */
public interface Easels {

    /**
     * A place for one picture after the other. What is under way is finished; of orders that have to wait only the newest counts.
     *
     * @param paint paints what is ordered, on another thread
     * @param show shows what has been painted, at the beginning of a frame
     * @return takes orders, on the FX thread
     */
    <T, R> Consumer<T> easel(Function<T, R> paint, Consumer<R> show);
}
