package be.doorstroom.delivery;

import be.doorstroom.agenda.AgendaDocument;
import be.doorstroom.briefing.AnnexDocument;
import be.doorstroom.briefing.BriefingDocument;
import be.doorstroom.minutes.MinutesDocument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an edition holds: an agenda, minutes, a briefing or its annex, told apart by `type`.
@Schema(
        name = "EditionDocument",
        oneOf = {
            AgendaDocument.class,
            MinutesDocument.class,
            BriefingDocument.class,
            AnnexDocument.class
        })
interface EditionDocument {}
