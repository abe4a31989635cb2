package be.doorstroom.signature;

import java.util.EnumSet;
import java.util.Set;

/// The life of a signature. A revoked one stays to be seen; who signs again makes a new one.
public enum SignatureState {
    VALID,
    REVOKED;

    Set<SignatureState> next() {
        return switch (this) {
            case VALID -> EnumSet.of(REVOKED);
            case REVOKED -> EnumSet.noneOf(SignatureState.class);
        };
    }
}
