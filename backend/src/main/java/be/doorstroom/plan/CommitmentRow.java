package be.doorstroom.plan;

/// A commitment with the titles of its plan and its theme.
record CommitmentRow(Commitment commitment, String plan, String theme) {}
