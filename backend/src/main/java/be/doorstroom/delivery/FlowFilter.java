package be.doorstroom.delivery;

import java.time.YearMonth;

/// Which part of the information flow is asked for: a region and the months of its meetings.
record FlowFilter(String region, YearMonth monthFrom, YearMonth monthTo) {}
