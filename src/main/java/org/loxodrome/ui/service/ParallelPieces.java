package org.loxodrome.ui.service;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.loxodrome.work.PieceMaker;

/**
 * Makes pieces on as many threads as there are processors. The next ones are made while the taker is busy, but never more than
 * two for each thread are kept.
 */
public final class ParallelPieces implements PieceMaker {

    private static final int AHEAD = 2;

    private final int threads;

    /** As many threads as there are processors. */
    public ParallelPieces() {
        this(Runtime.getRuntime().availableProcessors());
    }

    ParallelPieces(int threads) {
        this.threads = threads;
    }

    @Override
    public <T, E extends Exception> void make(int count, IntFunction<T> piece, Taker<T, E> taker) throws E {
        ExecutorService pool = Executors.newFixedThreadPool(threads, ParallelPieces::thread);
        try {
            Deque<Future<T>> underWay = new ArrayDeque<>();
            int next = 0;
            for (int i = 0; i < count; i++) {
                for (; next < Math.min(count, i + AHEAD * threads); next++) {
                    int number = next;
                    underWay.add(pool.submit(() -> piece.apply(number)));
                }
                taker.take(result(underWay.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T result(Future<T> piece) {
        try {
            return piece.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause()); // pieces throw nothing else
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "pieces");
        thread.setDaemon(true);
        return thread;
    }
}
