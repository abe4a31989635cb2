package be.doorstroom.document;

/// By which letter the versions of a paper are called: A … Z, then AA, AB …
public final class VersionLetter {
    private static final int LETTERS = 26;

    private VersionLetter() {}

    /// The letter of the version that comes after so many.
    public static String after(int versions) {
        var letter = String.valueOf((char) ('A' + versions % LETTERS));
        return versions < LETTERS ? letter : (char) ('A' + versions / LETTERS - 1) + letter;
    }
}
