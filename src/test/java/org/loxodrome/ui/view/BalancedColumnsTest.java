package org.loxodrome.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BalancedColumnsTest {

    @Test
    void theTallestColumnIsAsLowAsCanBe() {
        assertEquals(List.of(3, 2, 1), new BalancedColumns(3, 2, 1, 2, 3, 4).sizes(3)); // 6, 5, 4
        assertEquals(List.of(1, 4), new BalancedColumns(9, 3, 2, 2, 2).sizes(2)); // 9, 9
    }

    @Test
    void aBlockThatIsHigherThanTheRestTogetherHasAColumnOfItsOwn() {
        assertEquals(List.of(2, 1, 1), new BalancedColumns(1, 1, 20, 2).sizes(3));
    }

    @Test
    void noMoreColumnsThanBlocks() {
        assertEquals(List.of(1, 1), new BalancedColumns(4, 4).sizes(4));
        assertEquals(List.of(), new BalancedColumns().sizes(3));
    }

    @Test
    void oneColumnHoldsAll() {
        assertEquals(List.of(4), new BalancedColumns(1, 2, 3, 4).sizes(1));
    }
}
