/// What all bodies of a region did with a dossier, in the order in which it happened (seed 003:
/// "Conferentie als brug/hefboom voor verdere behandeling dossiers in gemeente en regio"). It keeps
/// nothing: each part is read with the policy of the room that it belongs to.
@NullMarked
package be.doorstroom.timeline;

import org.jspecify.annotations.NullMarked;
