package be.doorstroom.admission;

import be.doorstroom.platform.web.Href;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A password that was chosen: with which name to sign in.
@Schema(name = "ChosenPassword")
public record PasswordView(Href self, @Schema(examples = "director-izegem") String userName) {}
