package be.doorstroom.platform.web;

/// Forgets answers that are kept for repeats, when what they tell is erased.
public interface Forgetting {
    /// The answers that made this resource.
    void forget(Href resource);
}
