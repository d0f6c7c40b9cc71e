package org.loxodrome.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearSystemTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 15, 33})
    void solvesForSeveralRightSides(int size) {
        Random random = new Random(size);
        double[][] matrix = new double[size][size];
        LinearSystem system = new LinearSystem(size + 2);
        system.resize(size);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                matrix[i][j] = i == j && size > 1 ? 0 : random.nextGaussian(); // pivots have to be sought
                system.row(i)[j] = matrix[i][j];
            }
        }
        assertTrue(system.factor());
        for (int side = 0; side < 2; side++) {
            double[] solution = random.doubles(size).toArray();
            for (int i = 0; i < size; i++) {
                system.setRight(i, DotProduct.of(matrix[i], solution));
            }
            system.substitute();
            for (int i = 0; i < size; i++) {
                assertEquals(solution[i], system.solution(i), 1e-11);
            }
        }
    }

    @Test
    void tellsASingularMatrix() {
        LinearSystem system = new LinearSystem(2);
        system.resize(2);
        system.row(0)[0] = 1;
        system.row(0)[1] = 2;
        system.row(1)[0] = 2;
        system.row(1)[1] = 4;
        assertFalse(system.solve());
    }
}
