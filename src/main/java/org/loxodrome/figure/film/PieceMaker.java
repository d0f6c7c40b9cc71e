package org.loxodrome.figure.film;

import java.io.IOException;
import java.util.function.IntFunction;

/** Makes pieces that do not depend on each other, perhaps several at a time, and hands them over in their order. */
public interface PieceMaker {

    /** One after the other, on the caller's thread. */
    PieceMaker IN_TURN = new PieceMaker() {
        @Override
        public <T> void make(int count, IntFunction<T> piece, Taker<T> taker) throws IOException {
            for (int i = 0; i < count; i++) {
                taker.take(piece.apply(i));
            }
        }
    };

    /** Receives the pieces. */
    @FunctionalInterface
    interface Taker<T> {
        /** Takes the next one. */
        void take(T piece) throws IOException;
    }

    /**
     * Makes all pieces; never keeps more than a few of them.
     *
     * @param count how many
     * @param piece makes the piece of a number from 0, on any thread
     * @param taker receives them in the order of their numbers, on the caller's thread
     */
    <T> void make(int count, IntFunction<T> piece, Taker<T> taker) throws IOException;
}
