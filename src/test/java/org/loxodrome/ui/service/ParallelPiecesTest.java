package org.loxodrome.ui.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ParallelPiecesTest {

    /** Each piece waits for the one beside it. */
    @Test
    void asManyPiecesAsThreadsAreMadeAtATime() {
        CyclicBarrier together = new CyclicBarrier(3);
        assertEquals(List.of(2, 3, 4, 5, 6, 7), new ParallelPieces(3).each(List.of(1, 2, 3, 4, 5, 6), number -> {
                    await(together);
                    return number + 1;
                }));
    }

    /** The second piece is finished before the first one. */
    @Test
    void piecesComeInTheirOrder() {
        CountDownLatch secondIsMade = new CountDownLatch(1);
        assertEquals(List.of("a!", "b!"), new ParallelPieces(2).each(List.of("a", "b"), letter -> {
                    if (letter.equals("a")) {
                        await(secondIsMade);
                    } else {
                        secondIsMade.countDown();
                    }
                    return letter + "!";
                }));
    }

    @Test
    void onlyAFewAreMadeAhead() {
        AtomicInteger made = new AtomicInteger();
        List<Integer> taken = new ArrayList<>();
        new ParallelPieces(2).make(50, i -> made.getAndIncrement(), piece -> {
            assertTrue(made.get() <= taken.size() + 4);
            taken.add(piece);
        });
        assertEquals(50, taken.size());
    }

    @Test
    void whatAPieceThrowsArrives() {
        IllegalArgumentException failure = new IllegalArgumentException("the third one");
        assertSame(
                failure,
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new ParallelPieces(2)
                                .each(IntStream.range(0, 9).boxed().toList(), i -> {
                                    if (i == 2) {
                                        throw failure;
                                    }
                                    return i;
                                })));
    }

    @Test
    void whatTheTakerThrowsEndsTheWork() {
        AtomicInteger made = new AtomicInteger();
        assertThrows(
                IOException.class,
                () -> new ParallelPieces(2).make(1000, i -> made.getAndIncrement(), piece -> {
                    throw new IOException("full");
                }));
        assertTrue(made.get() <= 4);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
