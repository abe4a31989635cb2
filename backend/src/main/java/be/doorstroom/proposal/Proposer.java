package be.doorstroom.proposal;

import be.doorstroom.access.Office;

/// Who proposes: an office of an organization, not a name.
record Proposer(String organization, Office office) {}
