/// Who calls, and what they may reach: actors, roles, circles, accounts, sessions and tokens. Each
/// room above has one policy that asks here.
@NullMarked
package be.doorstroom.access;

import org.jspecify.annotations.NullMarked;
