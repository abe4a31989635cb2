package be.doorstroom.start;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.House;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@House
class DriverInUseTest {
    @Inject AgroalDataSource database;

    @Test
    void the_house_commits_to_h2_one_at_a_time_and_leaves_postgresql_to_itself() {
        var factory =
                database.getConfiguration()
                        .connectionPoolConfiguration()
                        .connectionFactoryConfiguration();
        var serial = factory.connectionProviderClass() == SerialCommitDriver.class;
        assertThat(serial).isEqualTo(factory.jdbcUrl().startsWith("jdbc:h2:"));
    }
}
