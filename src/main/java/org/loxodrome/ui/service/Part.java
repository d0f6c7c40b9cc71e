package org.loxodrome.ui.service;

import java.util.List;
import java.util.Objects;
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
    private final UnaryOperator<Findings> removal;
    private @Nullable Object question;
    private @Nullable UnaryOperator<Findings> answer;
    private @Nullable Setting setting;
    private @Nullable Setting shown;
    private long asked = UNKNOWN;

    /** @param removal the findings without this part */
    Part(Workers workers, Consumer<RuntimeException> onFailure, UnaryOperator<Findings> removal) {
        this.lane = new Lane(workers, onFailure);
        this.removal = removal;
    }

    /** Whether this is not what was asked last. */
    boolean isNew(Object newQuestion) {
        return !newQuestion.equals(question);
    }

    /** Asks: what is under way is superseded, and an answer to an earlier question dropped. */
    void ask(Setting newSetting, Object newQuestion, List<Consumer<Run>> pieces) {
        setting = newSetting;
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

    /** Whether what the findings hold of this part, if anything, belongs to another setting than the question. */
    boolean isOutdated() {
        return !Objects.equals(shown, setting);
    }

    /** Puts the answer into the findings, as far as it has come; without one, removes what belongs to another setting. */
    Findings into(Findings findings) {
        if (answer == null) {
            return isOutdated() ? removal.apply(findings) : findings;
        }
        shown = setting;
        Findings result = answer.apply(findings);
        if (!lane.isBusy()) {
            answer = null;
        }
        return result;
    }
}
