package be.doorstroom.plan;

/// Which body of a municipality approved what it pledges.
public enum CommitmentApproval {
    COLLEGE,
    COUNCIL
}
