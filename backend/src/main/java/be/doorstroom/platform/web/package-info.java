/// The manners of the API: strict input, entity tags, paging, repeats that do no harm, and the
/// pages of the application. It knows nothing of meetings.
@NullMarked
package be.doorstroom.platform.web;

import org.jspecify.annotations.NullMarked;
