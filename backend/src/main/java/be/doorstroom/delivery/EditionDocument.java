package be.doorstroom.delivery;

import be.doorstroom.agenda.AgendaDocument;
import be.doorstroom.minutes.MinutesDocument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an edition holds: an agenda or minutes, told apart by `type`.
@Schema(
        name = "EditionDocument",
        oneOf = {AgendaDocument.class, MinutesDocument.class})
interface EditionDocument {}
