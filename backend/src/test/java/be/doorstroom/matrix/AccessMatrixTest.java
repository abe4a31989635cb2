package be.doorstroom.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.House;
import be.doorstroom.matrix.AccessMatrix.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No closed byte leaves its circle: every operation of the contract, in every situation, for every
/// reader, against answers that were written by hand.
@House
class AccessMatrixTest {
    private static final AccessMatrix MATRIX = AccessMatrix.read();
    private static final Readers READERS = Readers.HONEST;
    private static final Contract CONTRACT = new Contract();

    @Test
    void every_operation_of_the_contract_has_a_row_and_every_row_an_operation() {
        var inMatrix = MATRIX.rows().stream().map(Row::operation).distinct().toList();
        assertThat(inMatrix).containsExactlyInAnyOrderElementsOf(CONTRACT.ids());
    }

    @Test
    void no_row_stands_there_twice() {
        assertThat(MATRIX.rows().stream().map(Row::toString)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("firstRows")
    void readers_get_what_the_matrix_says(String name) {
        isAsTheMatrixSays(MATRIX.row(name));
    }

    /// With every check of both databases only on that of production: what differs between them is
    /// seen by the reads.
    @Tag("thorough")
    @Tag("postgresql")
    @ParameterizedTest(name = "{0}")
    @MethodSource("otherRows")
    void readers_get_what_the_matrix_says_in_every_situation(String name) {
        isAsTheMatrixSays(MATRIX.row(name));
    }

    private static void isAsTheMatrixSays(Row row) {
        assertThat(showing(row).cells()).containsExactlyInAnyOrderEntriesOf(row.cells());
    }

    private static Showing showing(Row row) {
        return new Showing(row, CONTRACT.operation(row.operation()), READERS);
    }

    /// One for each operation that reads: enough to see at each change that its policy is asked. A
    /// write takes a stage of its own for each reader, and so the time of ten reads.
    static List<String> firstRows() {
        var operations = new HashSet<String>();
        return MATRIX.rows().stream()
                .filter(row -> CONTRACT.operation(row.operation()).isRead())
                .filter(row -> operations.add(row.operation()))
                .map(Row::toString)
                .toList();
    }

    static List<String> otherRows() {
        var first = Set.copyOf(firstRows());
        return MATRIX.rows().stream()
                .map(Row::toString)
                .filter(name -> !first.contains(name))
                .toList();
    }
}
