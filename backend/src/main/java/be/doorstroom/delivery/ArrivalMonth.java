package be.doorstroom.delivery;

/// A month in which something reached the college of a municipality.
///
/// @param month as `2026-11`
public record ArrivalMonth(String municipality, String month) {}
