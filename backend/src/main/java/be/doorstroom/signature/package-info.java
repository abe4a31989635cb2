/// Who signed which approved edition of minutes, and who took a signature back. A signature is a
/// statement in the house over the hash of the edition, never a qualified electronic signature.
@NullMarked
package be.doorstroom.signature;

import org.jspecify.annotations.NullMarked;
