package be.doorstroom.access;

/// What a person is in a region or a body, as it follows from mandates and memberships.
public enum Role {
    COORDINATOR,
    CHAIR,
    MEMBER,
    DIRECTOR,
    COUNCIL_CLERK,
    COUNCILLOR,
    POLICY_OFFICER,
    DELEGATE,
    GUEST,
    ADMINISTRATOR
}
