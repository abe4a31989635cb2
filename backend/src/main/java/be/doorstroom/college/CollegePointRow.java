package be.doorstroom.college;

/// A point with the title of its edition.
record CollegePointRow(CollegePoint point, String editionTitle) {}
