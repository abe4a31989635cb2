package be.doorstroom.bundle;

import java.util.UUID;

/// One attempt at a task. Whoever holds an older one has lost the task and may not write into it.
record BundleTicket(UUID task, int attempt) {}
