package be.doorstroom.referral;

import java.util.UUID;

/// Names a target: a referral puts one question to an organization.
record TargetKey(UUID referral, String organization) {}
