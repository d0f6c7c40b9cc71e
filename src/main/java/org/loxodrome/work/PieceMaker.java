package org.loxodrome.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Makes pieces that do not depend on each other, perhaps several at a time, and hands them over in their order: what is made of
 * them is the same however many are made at a time.
 */
public interface PieceMaker {

    /** One after the other, on the caller's thread. */
    PieceMaker IN_TURN = new PieceMaker() {
        @Override
        public <T, E extends Exception> void make(int count, IntFunction<T> piece, Taker<T, E> taker) throws E {
            for (int i = 0; i < count; i++) {
                taker.take(piece.apply(i));
            }
        }
    };

    /**
     * Receives the pieces.
     *
     * @param <T> a piece
     * @param <E> what it throws where it cannot take one
     */
    @FunctionalInterface
    interface Taker<T, E extends Exception> {
        /** Takes the next one. */
        void take(T piece) throws E;
    }

    /**
     * Makes all pieces; never keeps more than a few of them. What a piece or the taker throws ends it.
     *
     * @param count how many
     * @param piece makes the piece of a number from 0, on any thread
     * @param taker receives them in the order of their numbers, on the caller's thread
     */
    <T, E extends Exception> void make(int count, IntFunction<T> piece, Taker<T, E> taker) throws E;

    /**
     * Makes a piece of each thing and keeps them in the things' order.
     *
     * @param piece makes it, on any thread
     */
    default <S, T> List<T> each(List<S> things, Function<S, T> piece) {
        List<T> pieces = new ArrayList<>(things.size());
        make(things.size(), i -> piece.apply(things.get(i)), pieces::add);
        return pieces;
    }
}
