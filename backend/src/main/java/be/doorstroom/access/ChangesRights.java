package be.doorstroom.access;

import be.doorstroom.platform.event.DomainEvent;

/// An event after which people may do more or less than before: what is remembered of anybody's
/// rights is forgotten as soon as it is committed.
public interface ChangesRights extends DomainEvent {}
