package be.doorstroom.protocol;

/// A contribution with the title of its protocol.
record ContributionRow(Contribution contribution, String title) {}
