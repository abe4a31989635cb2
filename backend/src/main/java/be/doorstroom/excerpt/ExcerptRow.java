package be.doorstroom.excerpt;

/// A request with what it asks for.
record ExcerptRow(ExcerptRequest request, int year, int number, String title) {
    String name() {
        return year + "/" + number + " " + title;
    }
}
