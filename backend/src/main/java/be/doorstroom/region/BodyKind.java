package be.doorstroom.region;

import static be.doorstroom.region.OutcomeType.ADVICE;
import static be.doorstroom.region.OutcomeType.ARBITRATION;
import static be.doorstroom.region.OutcomeType.COMMON_POSITION;
import static be.doorstroom.region.OutcomeType.COMMUNICATION;
import static be.doorstroom.region.OutcomeType.CONDITIONS;
import static be.doorstroom.region.OutcomeType.DECISION;
import static be.doorstroom.region.OutcomeType.NOTED;
import static be.doorstroom.region.OutcomeType.POLICY_AGENDA_CHOICE;
import static be.doorstroom.region.OutcomeType.PROCESS_AGREEMENT;
import static be.doorstroom.region.OutcomeType.REFERRAL;
import static be.doorstroom.region.OutcomeType.SOUNDING;

import java.util.EnumSet;
import java.util.Set;

/// The kinds of body, and which outcomes each may take.
public enum BodyKind {
    MAYORS_CONFERENCE,
    DIRECTORS_CONSULTATION,
    MANAGEMENT_TEAM,
    REGION_TEAM,
    EXECUTIVE_COMMITTEE,
    CLUSTER,
    PEER_REVIEW_GROUP,
    THEMATIC_CONSULTATION,
    REGIONAL_COUNCIL,
    GENERAL_ASSEMBLY,
    BOARD_OF_DIRECTORS,
    MUNICIPAL_EXECUTIVE,
    MUNICIPAL_COUNCIL,
    COUNCIL_COMMITTEE,
    JOINT_INFORMATION_SESSION,
    EXCHANGE_FORUM,
    KNOWLEDGE_PLATFORM;

    private static final int DAYS_OF_NOTICE_OF_ASSEMBLY = 30;

    /// The Dutch name, for documents.
    public String label() {
        return switch (this) {
            case MAYORS_CONFERENCE -> "Burgemeestersoverleg";
            case DIRECTORS_CONSULTATION -> "Directeursoverleg";
            case MANAGEMENT_TEAM -> "Managementteam";
            case REGION_TEAM -> "Regioteam";
            case EXECUTIVE_COMMITTEE -> "Dagelijks bestuur";
            case CLUSTER -> "Cluster";
            case PEER_REVIEW_GROUP -> "Intervisiegroep";
            case THEMATIC_CONSULTATION -> "Thematisch overleg";
            case REGIONAL_COUNCIL -> "RegioRaad";
            case GENERAL_ASSEMBLY -> "Algemene vergadering";
            case BOARD_OF_DIRECTORS -> "Raad van bestuur";
            case MUNICIPAL_EXECUTIVE -> "College van burgemeester en schepenen";
            case MUNICIPAL_COUNCIL -> "Gemeenteraad";
            case COUNCIL_COMMITTEE -> "Commissie van de gemeenteraad";
            case JOINT_INFORMATION_SESSION -> "Gezamenlijke informatievergadering";
            case EXCHANGE_FORUM -> "Exello-overleg";
            case KNOWLEDGE_PLATFORM -> "Kennisplatform";
        };
    }

    /// The outcomes that a body of this kind may take; a mayors' conference never decides.
    public Set<OutcomeType> outcomeTypes() {
        return switch (this) {
            case MAYORS_CONFERENCE ->
                    EnumSet.of(
                            COMMON_POSITION,
                            PROCESS_AGREEMENT,
                            POLICY_AGENDA_CHOICE,
                            REFERRAL,
                            NOTED,
                            SOUNDING,
                            ARBITRATION,
                            CONDITIONS,
                            COMMUNICATION);
            case DIRECTORS_CONSULTATION -> EnumSet.of(ADVICE, NOTED, PROCESS_AGREEMENT, REFERRAL);
            case EXECUTIVE_COMMITTEE -> EnumSet.of(ADVICE, PROCESS_AGREEMENT, REFERRAL);
            case MANAGEMENT_TEAM, REGION_TEAM, CLUSTER, PEER_REVIEW_GROUP, THEMATIC_CONSULTATION ->
                    EnumSet.of(ADVICE, NOTED);
            case REGIONAL_COUNCIL -> EnumSet.of(COMMON_POSITION, NOTED, SOUNDING);
            case GENERAL_ASSEMBLY, BOARD_OF_DIRECTORS -> EnumSet.of(DECISION, NOTED, REFERRAL);
            case MUNICIPAL_EXECUTIVE, MUNICIPAL_COUNCIL, COUNCIL_COMMITTEE ->
                    EnumSet.of(DECISION, NOTED);
            case JOINT_INFORMATION_SESSION, EXCHANGE_FORUM -> EnumSet.of(NOTED);
            case KNOWLEDGE_PLATFORM -> EnumSet.noneOf(OutcomeType.class);
        };
    }

    /// How many days ahead a body of this kind is convened; any day will do for most. An assembly
    /// of an association comes together a month ahead, so that every council can mandate its
    /// representative (decree of 22 December 2017 on local government; the term: to be checked).
    public int daysOfNotice() {
        return this == GENERAL_ASSEMBLY ? DAYS_OF_NOTICE_OF_ASSEMBLY : 0;
    }

    /// Whether it decides by votes of its partners and numbers its decisions.
    public boolean decidesByVote() {
        return this == GENERAL_ASSEMBLY || this == BOARD_OF_DIRECTORS;
    }

    /// Whether councils are told there what the region does, and ask: its papers go to them too
    /// (seed 003, Informatiedoorstroming).
    public boolean isForCouncils() {
        return this == JOINT_INFORMATION_SESSION;
    }
}
