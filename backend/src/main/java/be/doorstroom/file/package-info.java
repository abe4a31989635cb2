/// Files that come with what is discussed: stored in the database, known by their bytes and not by
/// what is said of them. A file is its uploader's alone until another room attaches it.
@NullMarked
package be.doorstroom.file;

import org.jspecify.annotations.NullMarked;
