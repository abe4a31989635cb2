/// What writes `openapi.yaml`: it reads the annotations of the resources, finishes them by rules,
/// and runs with the tests only. The packaged server hands out the file that was committed.
@NullMarked
package be.doorstroom.contract;

import org.jspecify.annotations.NullMarked;
