package be.doorstroom.delivery;

import be.doorstroom.access.Circle;
import be.doorstroom.delivery.DeliveryView.RecipientView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An office that will receive an agenda when its circle gets it.
@Schema(name = "AgendaRecipient")
public record RecipientOfAgendaView(RecipientView recipient, Circle circle) {}
