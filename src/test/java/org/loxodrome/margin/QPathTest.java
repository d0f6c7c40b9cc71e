package org.loxodrome.margin;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.network.Depth;

class QPathTest {
    @ParameterizedTest
    @CsvSource({
        "stable,2",
        "stable,3",
        "stable,10",
        "nonunique,2",
        "nonunique,3",
        "switching,2",
        "switching,3",
        "deep-escape,2",
        "deep-escape,3",
        "deep-trap,2",
        "deep-trap,3",
        "deep-trap,20"
    })
    void prints(String name, int depth) {
        for (int k = 0; k < 3; k++) {
            long start = System.nanoTime();
            QPath path = QPath.of(Datasets.preset(name), new Depth(depth), () -> false);
            System.out.println("PATH " + name + " " + depth + " "
                    + path.points().size() + " points " + (System.nanoTime() - start) / 1e6 + " ms kkt "
                    + path.points().stream()
                            .mapToDouble(p -> p.margin().kktResidual())
                            .max() + " last mu "
                    + path.points().get(path.points().size() - 2).mu());
            if (k == 2) path.kinks().forEach(kk -> System.out.println("   KINK " + kk));
        }
    }
}
