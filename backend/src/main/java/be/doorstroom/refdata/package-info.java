/// The codes that the contract uses, each with its label in Dutch and English. They come from
/// `data/ref-data.json`; a test holds them against the contract.
@NullMarked
package be.doorstroom.refdata;

import org.jspecify.annotations.NullMarked;
