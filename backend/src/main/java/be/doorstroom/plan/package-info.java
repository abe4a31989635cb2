/// The strategic plan of a region and what each municipality pledges for its domains. Seed 001:
/// "financieel engagement lokale besturen".
@NullMarked
package be.doorstroom.plan;

import org.jspecify.annotations.NullMarked;
