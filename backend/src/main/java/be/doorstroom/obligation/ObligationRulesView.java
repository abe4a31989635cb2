package be.doorstroom.obligation;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The rules of a region as the API shows them.
@Schema(name = "ObligationRules")
public record ObligationRulesView(
        Href href,
        Href self,
        String etag,
        Reference region,
        List<RuleView> items,
        List<String> permitted)
        implements Tagged {

    /// The rule of one paper, with everybody to whom it may go.
    @Schema(name = "ObligationRule")
    public record RuleView(
            Paper paper,
            List<ReceiverView> receivers,
            @Nullable @Schema(description = "In which it should be acknowledged", examples = "30")
                    Integer days) {
        static RuleView of(ObligationRule rule) {
            var paper = rule.paper();
            return new RuleView(
                    paper,
                    paper.receivers().stream()
                            .map(receiver ->
                                    new ReceiverView(
                                            receiver,
                                            rule.receivers().contains(receiver),
                                            paper.required().contains(receiver)))
                            .toList(),
                    rule.days());
        }
    }

    /// Whether a group gets a paper.
    @Schema(name = "ObligationReceiver")
    public record ReceiverView(
            Receiver receiver,
            @Schema(description = "Whether they must get it") boolean obliged,
            @Schema(description = "By law or custom; cannot be changed") boolean required) {}

    static ObligationRulesView of(
            Reference region, ObligationRules rules, int version, List<String> permitted) {
        var self = Href.to("regions", region.id(), "obligationRules");
        return new ObligationRulesView(
                self,
                self,
                Tagged.tag(version),
                region,
                rules.items().stream().map(RuleView::of).toList(),
                permitted);
    }
}
