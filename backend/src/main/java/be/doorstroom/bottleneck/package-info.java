/// What hinders regions in rules and money from elsewhere: who shares it, in which note it was sent
/// in, what came back. Seed 001 says "Wegwerken knelpunten decreten", seed 003 "Vlaamse drempels in
/// financieringsmechanismen".
@NullMarked
package be.doorstroom.bottleneck;

import org.jspecify.annotations.NullMarked;
