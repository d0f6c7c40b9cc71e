package org.loxodrome.cli;

import java.util.ArrayList;
import java.util.List;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;

/** The networks that the options {@code --alpha} and {@code --depth} ask for. */
final class Initializations {

    private Initializations() {}

    /**
     * One for each α × D, in the order given.
     *
     * @throws BadInputException with a sentence, if a scale or a depth is not one or they do not go together
     */
    static List<Initialization> of(String alphas, String depths) {
        List<Depth> wantedDepths = NumberList.depths("--depth", depths);
        List<Initialization> initializations = new ArrayList<>();
        for (double alpha : NumberList.alphas("--alpha", alphas)) {
            for (Depth depth : wantedDepths) {
                initializations.add(BadInputException.checked(() -> new Initialization(depth, alpha)));
            }
        }
        return initializations;
    }
}
