package be.doorstroom.format;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Asks veraPDF which rules a PDF breaks.
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /// What a person who hears it, or an archive, would miss; none when it is PDF/UA-1 and
    /// PDF/A-2a.
    public static List<String> faults(byte[] pdf) throws Exception {
        return Stream.concat(
                        brokenRules(pdf, PDFAFlavour.PDFUA_1).stream(),
                        brokenRules(pdf, PDFAFlavour.PDFA_2_A).stream())
                .toList();
    }

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
