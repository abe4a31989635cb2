package be.doorstroom.format;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Asks veraPDF which rules a PDF breaks.
final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /// One line per broken rule; none when the PDF conforms.
    static List<String> brokenRules(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            var broken = new TreeSet<String>();
            result.getTestAssertions()
                    .forEach(failed ->
                            broken.add(
                                    failed.getRuleId().getClause()
                                            + "-"
                                            + failed.getRuleId().getTestNumber()
                                            + " "
                                            + failed.getMessage()));
            if (broken.isEmpty() != result.isCompliant()) {
                throw new IllegalStateException("veraPDF contradicts itself: " + broken);
            }
            return List.copyOf(broken);
        }
    }
}
