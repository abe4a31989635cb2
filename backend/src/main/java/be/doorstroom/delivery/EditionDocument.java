package be.doorstroom.delivery;

import be.doorstroom.agenda.AgendaDocument;
import be.doorstroom.briefing.AnnexDocument;
import be.doorstroom.briefing.BriefingDocument;
import be.doorstroom.convocation.ConvocationDocument;
import be.doorstroom.crisis.SituationDocument;
import be.doorstroom.decision.ExcerptDocument;
import be.doorstroom.minutes.MinutesDocument;
import be.doorstroom.speaker.SlotDocument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an edition holds: a convocation, a situation message, an agenda, a slot of it, minutes, an
/// excerpt of them, a briefing or its annex, told apart by `type`.
@Schema(
        name = "EditionDocument",
        oneOf = {
            ConvocationDocument.class,
            SituationDocument.class,
            AgendaDocument.class,
            SlotDocument.class,
            MinutesDocument.class,
            BriefingDocument.class,
            AnnexDocument.class,
            ExcerptDocument.class
        })
interface EditionDocument {}
