package be.doorstroom.bundle;

import be.doorstroom.document.EditionCard;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.Frozen;

/// An edition as its asker may read it: to be looked at, and as data.
record BundleDocument(BundlePaper paper, EditionReading reading, Frozen pdf) {
    EditionCard card() {
        return reading.card();
    }

    long size() {
        return (long) pdf.bytes().length + reading.json().bytes().length;
    }
}
