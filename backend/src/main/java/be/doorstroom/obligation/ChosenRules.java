package be.doorstroom.obligation;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/// The rules that a region chose for itself.
@Entity
@Table(name = "obligation_rules")
class ChosenRules {
    @Id private String region;

    @Convert(converter = RulesColumn.class)
    private ObligationRules rules;

    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected ChosenRules() {}

    ChosenRules(String region, ObligationRules rules) {
        this.region = region;
        this.rules = rules;
    }

    void choose(ObligationRules wanted) {
        rules = wanted;
    }

    ObligationRules rules() {
        return rules;
    }

    /// From one on: before there was a choice, it was at zero.
    int version() {
        return version + 1;
    }
}
