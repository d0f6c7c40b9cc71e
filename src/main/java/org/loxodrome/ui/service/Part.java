package org.loxodrome.ui.service;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.loxodrome.session.Findings;

/**
 * One part of the findings: what was asked last, the lane in which it is computed, and what it puts into the findings.
 * Used on the FX thread only.
 */
final class Part {

    private static final long UNKNOWN = Long.MIN_VALUE;

    private final Lane lane;
    private @Nullable Object question;
    private @Nullable UnaryOperator<Findings> answer;
    private long asked = UNKNOWN;

    Part(Workers workers, Consumer<RuntimeException> onFailure) {
        lane = new Lane(workers, onFailure);
    }

    /** Whether this is not what was asked last. */
    boolean isNew(Object newQuestion) {
        return !newQuestion.equals(question);
    }

    /** Asks: what is under way is superseded, and an answer to an earlier question dropped. */
    void ask(Object newQuestion, List<Consumer<Run>> pieces) {
        question = newQuestion;
        answer = null;
        asked = UNKNOWN;
        lane.supersede(pieces);
    }

    /** Sets what the answer to the question puts into the findings. */
    void answer(UnaryOperator<Findings> newAnswer) {
        answer = newAnswer;
    }

    /** Stops working on a question and forgets it, so that it can be asked anew; what is known of the answer stays. */
    void cancel() {
        if (lane.isBusy()) {
            question = null;
            lane.cancel();
        }
    }

    /** Stops working on a question that is no longer of use, and forgets what is not in the findings of its answer. */
    void drop() {
        cancel();
        if (answer != null) {
            question = null;
            answer = null;
        }
    }

    /** Takes over what has been computed since the last frame. */
    void frame(long nanos) {
        lane.drain();
        if (asked == UNKNOWN) {
            asked = nanos;
        }
    }

    /** How long the question has been worked on, in nanoseconds; 0 if it is not. */
    long age(long nanos) {
        return lane.isBusy() ? Math.max(1, nanos - asked) : 0;
    }

    boolean isBusy() {
        return lane.isBusy();
    }

    /** Whether there is an answer, or a part of one, that the findings do not hold yet. */
    boolean hasNews() {
        return answer != null;
    }

    /** Puts the answer into the findings, as far as it has come. */
    Findings into(Findings findings) {
        if (answer == null) {
            return findings;
        }
        Findings result = answer.apply(findings);
        if (!lane.isBusy()) {
            answer = null;
        }
        return result;
    }
}
