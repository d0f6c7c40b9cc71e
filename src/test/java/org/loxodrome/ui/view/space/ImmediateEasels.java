package org.loxodrome.ui.view.space;

import java.util.function.Consumer;
import java.util.function.Function;

/** Easels on which a picture is painted and shown at once. */
public final class ImmediateEasels implements Easels {

    @Override
    public <T, R> Consumer<T> easel(Function<T, R> paint, Consumer<R> show) {
        return order -> show.accept(paint.apply(order));
    }
}
