/// Who is who: regions, organizations, bodies, dated memberships and mandates. Everything has a
/// date and nothing is deleted, only ended.
@NullMarked
package be.doorstroom.region;

import org.jspecify.annotations.NullMarked;
