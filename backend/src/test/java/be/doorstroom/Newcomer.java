package be.doorstroom;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/// Somebody whom the administrator lets in, with the mails that came.
record Newcomer(String id, String person, String userName) {
    static final String PASSWORD = "een-eigen-wachtwoord";
    private static final Pattern LINK = Pattern.compile("/password#([\\w-]+)");
    private static final Api ADMINISTRATOR = Api.as("administrator");

    static Newcomer invited() {
        var user = "nieuw-" + UUID.randomUUID();
        var account = ADMINISTRATOR.post("/accounts", wish(user)).then().statusCode(201);
        return new Newcomer(
                account.extract().path("id"), account.extract().path("person.id"), user);
    }

    static Newcomer entered() {
        var newcomer = invited();
        newcomer.choose(newcomer.secret(), PASSWORD).then().statusCode(200);
        return newcomer;
    }

    static Map<String, Object> wish(String user) {
        return Map.of("userName", user, "name", "AD van Proef", "email", user + "@mail.example");
    }

    String address() {
        return userName + "@mail.example";
    }

    JsonPath account() {
        return ADMINISTRATOR.get("/accounts/" + id).then().statusCode(200).extract().jsonPath();
    }

    Response become(String act) {
        return ADMINISTRATOR.put("/accounts/" + id + "/" + act, "*");
    }

    Response choose(String secret, String password) {
        return Api.anonymous()
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("secret", secret, "password", password))
                .put(Api.BASE + "/passwords/current");
    }

    Response signIn(String password) {
        return Api.anonymous()
                .post("/sessions", Map.of("userName", userName, "password", password));
    }

    /// A session of this person.
    Api session() {
        var cookie = signIn(PASSWORD).then().statusCode(201).extract().cookie("doorstroom_session");
        return Api.holding(cookie);
    }

    Response give(String organization, String office) {
        return ADMINISTRATOR.post(
                "/mandates",
                Map.of(
                        "person", person,
                        "organization", organization,
                        "office", office,
                        "startsOn", "2020-01-01"));
    }

    /// What the audit trail holds of this account; it follows a commit.
    List<String> traces() {
        return ADMINISTRATOR
                .get("/auditEntries?subjectId=" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("items.type");
    }

    /// The secret of the newest link that was mailed.
    String secret() {
        var matcher = LINK.matcher(text(letters().getLast()));
        if (!matcher.find()) throw new IllegalStateException("no link in the letter");
        return matcher.group(1);
    }

    /// Without mail server they wait in the house.
    List<byte[]> letters() {
        var entities = Arc.container().instance(EntityManager.class).get();
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        entities.createQuery(
                                        "select m.content from Mail m where m.account = :id"
                                                + " and m.content is not null order by m.id",
                                        byte[].class)
                                .setParameter("id", UUID.fromString(id))
                                .getResultList());
    }

    private static String text(byte[] letter) {
        try {
            var message = new MimeMessage(null, new ByteArrayInputStream(letter));
            var parts = (Multipart) message.getContent();
            return parts.getBodyPart(0).getContent().toString();
        } catch (MessagingException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
