package be.doorstroom.platform.web;

/// How many items a page holds.
public final class PageSize {
    public static final int LARGEST = 200;
    public static final String DEFAULT = "20";

    private PageSize() {}
}
