package be.doorstroom.bundle;

import be.doorstroom.access.Actor;
import java.util.List;

/// What an attempt has to do: for whom, and of which papers.
record BundleWork(BundleTicket ticket, Actor reader, BundleCover cover, List<BundlePaper> papers) {}
