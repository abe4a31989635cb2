package be.doorstroom.platform.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class MovesTest {
    private enum Light {
        GREEN,
        AMBER_BLINKING,
        RED
    }

    @Test
    void an_allowed_move_answers_the_new_state() {
        assertThat(Moves.move(Light.GREEN, Light.RED, EnumSet.of(Light.RED))).isEqualTo(Light.RED);
    }

    @Test
    void a_refused_move_says_from_to_and_what_is_allowed() {
        var refusal =
                catchThrowableOfType(
                        Problem.class,
                        () ->
                                Moves.move(
                                        Light.GREEN,
                                        Light.GREEN,
                                        EnumSet.of(Light.RED, Light.AMBER_BLINKING)));
        assertThat(refusal.kind()).isEqualTo(ProblemKind.INVALID_TRANSITION);
        assertThat(refusal.detail())
                .isEqualTo(
                        "This is green and cannot become green."
                                + " It may become amberBlinking or red.");
    }

    @Test
    void the_last_state_says_that_nothing_follows() {
        var refusal =
                catchThrowableOfType(
                        Problem.class,
                        () -> Moves.move(Light.RED, Light.GREEN, EnumSet.noneOf(Light.class)));
        assertThat(refusal.detail())
                .isEqualTo("This is red and cannot become green. Nothing follows it.");
    }

    @Test
    void codes_are_lower_camel_case() {
        assertThat(Moves.code(Light.AMBER_BLINKING)).isEqualTo("amberBlinking");
    }
}
