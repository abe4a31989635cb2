/// Letters by mail: written in the transaction of their reason, sent after it, retried with
/// back-off, and visible until they arrived. Seed 003: "De agenda en het goedgekeurde verslag
/// worden doorgestuurd".
@NullMarked
package be.doorstroom.mail;

import org.jspecify.annotations.NullMarked;
