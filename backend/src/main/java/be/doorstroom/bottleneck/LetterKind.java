package be.doorstroom.bottleneck;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Which way a letter went: a note that was sent in, or a reply that came back.
@Schema(name = "BottleneckLetterKind")
public enum LetterKind {
    NOTE,
    REPLY;

    /// Where an open bottleneck is after it.
    BottleneckState leadsTo() {
        return switch (this) {
            case NOTE -> BottleneckState.SENT_IN;
            case REPLY -> BottleneckState.ANSWERED;
        };
    }
}
