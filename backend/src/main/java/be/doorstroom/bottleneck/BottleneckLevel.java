package be.doorstroom.bottleneck;

/// At which level of government a bottleneck must be solved.
public enum BottleneckLevel {
    LOCAL,
    REGIONAL,
    FLEMISH,
    FEDERAL
}
