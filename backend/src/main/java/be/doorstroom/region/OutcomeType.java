package be.doorstroom.region;

/// What a body may take with a point. Only an assembly, board, college or council takes a
/// `DECISION` (seed 003: "Conferentie beslist niet").
public enum OutcomeType {
    COMMON_POSITION,
    PROCESS_AGREEMENT,
    POLICY_AGENDA_CHOICE,
    REFERRAL,
    NOTED,
    SOUNDING,
    ARBITRATION,
    CONDITIONS,
    COMMUNICATION,
    ADVICE,
    DECISION
}
