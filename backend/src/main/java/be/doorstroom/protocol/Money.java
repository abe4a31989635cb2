package be.doorstroom.protocol;

import java.math.BigDecimal;

/// EUR as the contract writes it, with two decimals (`12500.00`), and as it is kept, in cents. A
/// string, for a JSON number is read as a binary fraction by most.
public final class Money {
    public static final String AMOUNT = "(0|[1-9]\\d{0,9})\\.\\d{2}";
    private static final int DECIMALS = 2;

    private Money() {}

    public static long cents(String amount) {
        return new BigDecimal(amount).movePointRight(DECIMALS).longValueExact();
    }

    public static String amount(long cents) {
        return BigDecimal.valueOf(cents, DECIMALS).toPlainString();
    }
}
