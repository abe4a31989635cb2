package be.doorstroom.signature;

/// In which function somebody signs minutes: the chair of the body, or its secretary, who is the
/// region's coordinator.
public enum SignatureCapacity {
    CHAIR,
    SECRETARY
}
