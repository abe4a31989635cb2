package be.doorstroom.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A proposal with the names of what it points to.
record ProposalRow(
        Proposal proposal,
        @Nullable String dossierTitle,
        @Nullable String wishedTitle,
        @Nullable Instant wishedStart,
        @Nullable String meetingTitle,
        @Nullable Instant meetingStart) {}
