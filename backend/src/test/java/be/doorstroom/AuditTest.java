package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Role;
import be.doorstroom.access.Standing;
import be.doorstroom.audit.AuditService;
import be.doorstroom.audit.AuditVerificationView;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who did what, by ids, in a chain that shows tampering.
@Tag("dialect")
@House
class AuditTest {
    private static final Set<String> FIELDS =
            Set.of(
                    "href",
                    "id",
                    "sequence",
                    "type",
                    "subjectKind",
                    "subjectId",
                    "region",
                    "by",
                    "account",
                    "proof",
                    "at",
                    "hash");

    private final Api administrator = Api.as("administrator");

    @Inject AuditService audit;
    @Inject EntityManager entities;

    @Test
    void the_chain_is_whole_after_a_journey() {
        var edition = journey(Journey.unique("Vervoerregio"));
        administrator
                .get("/auditEntries/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("brokenAt", nullValue())
                .body("checked", greaterThan(0));
        assertThat(entries(edition)).isNotEmpty();
    }

    @Test
    void an_approval_names_the_hash_of_what_it_froze() {
        var edition = journey(Journey.unique("Vervoerregio"));
        var approval =
                entries(edition).stream()
                        .filter(entry -> entry.is("minutesApproved"))
                        .findFirst()
                        .orElseThrow();
        var digest =
                Api.as("coordinator-midwest").get("/editions/" + edition).header("Repr-Digest");
        var base64 = digest.substring("sha-256=:".length(), digest.length() - 1);
        assertThat(approval.text("proof"))
                .isEqualTo(HexFormat.of().formatHex(Base64.getDecoder().decode(base64)));
        assertThat(approval.text("subjectKind")).isEqualTo("edition");
        assertThat(approval.text("region")).isEqualTo("midwest");
    }

    @Test
    void an_entry_says_who_did_it_by_id() {
        var edition = journey(Journey.unique("Vervoerregio"));
        var me = Api.as("coordinator-midwest").get("/me").<String>path("id");
        assertThat(entries(edition)).extracting(entry -> entry.text("by")).contains(me);
    }

    @Test
    void entries_hold_ids_only() {
        var title = Journey.unique("Personeelszaak");
        journey(title);
        var entries = AuditWalk.all(administrator, "");
        assertThat(entries)
                .allSatisfy(entry -> assertThat(FIELDS).containsAll(entry.fields().keySet()));
        assertThat(entries.toString())
                .doesNotContain(title)
                .doesNotContain("Burgemeester")
                .doesNotContain("coordinator-midwest");
    }

    @Test
    void entries_can_be_read_by_region() {
        journey(Journey.unique("Vervoerregio"));
        assertThat(AuditWalk.all(administrator, "&region=midwest"))
                .isNotEmpty()
                .allMatch(entry -> entry.text("region").equals("midwest"));
    }

    @Test
    void places_in_the_chain_have_no_gap() {
        journey(Journey.unique("Vervoerregio"));
        var places =
                AuditWalk.all(administrator, "").stream().map(AuditWalk.Entry::sequence).toList();
        assertThat(places.getFirst()).isEqualTo(1);
        assertThat(places).isEqualTo(places.stream().sorted().distinct().toList());
        assertThat(places.getLast()).isEqualTo(places.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor = 'somebody-else'",
                "type = 'agendaDrafted'",
                "subject_kind = 'meeting'",
                "subject_id = '00000000-0000-7000-8000-000000000000'",
                "region = 'westhoek'",
                "proof = 'ab'",
                "happened_at = timestamp with time zone '2020-01-01 00:00:00+00:00'",
                "hash = '0123456789abcdef'",
                "sequence = null"
            })
    void a_row_that_was_changed_is_found_at_its_place(String change) {
        var place = placeOf(journey(Journey.unique("Vervoerregio")));
        var found =
                verifiedAfter("update audit_entry set " + change + " where sequence = " + place);
        assertThat(found.intact()).isFalse();
        assertThat(found.brokenAt()).isEqualTo(place);
    }

    @Test
    void a_row_that_was_removed_is_found_at_its_place() {
        var place = placeOf(journey(Journey.unique("Vervoerregio")));
        var found = verifiedAfter("delete from audit_entry where sequence = " + place);
        assertThat(found.brokenAt()).isEqualTo(place);
    }

    @Test
    void rows_that_changed_places_are_found() {
        var place = placeOf(journey(Journey.unique("Vervoerregio")));
        var found =
                verifiedAfter(
                        "update audit_entry set sequence = -1 where sequence = " + place,
                        "update audit_entry set sequence = %d where sequence = %d"
                                .formatted(place, place - 1),
                        "update audit_entry set sequence = %d where sequence = -1"
                                .formatted(place - 1));
        assertThat(found.brokenAt()).isEqualTo(place - 1);
    }

    @Test
    void a_chain_whose_end_was_cut_off_is_found() {
        var place = placeOf(journey(Journey.unique("Vervoerregio")));
        var found = verifiedAfter("delete from audit_entry where sequence >= " + place);
        assertThat(found.intact()).isFalse();
        assertThat(found.checked()).isEqualTo(place - 1);
        assertThat(found.brokenAt()).isEqualTo(place);
    }

    @Test
    void a_chain_without_tampering_is_whole_in_the_same_check() {
        journey(Journey.unique("Vervoerregio"));
        assertThat(verifiedAfter("update audit_entry set type = type").intact()).isTrue();
    }

    @Test
    void only_administrators_read_the_audit() {
        var coordinator = Api.as("coordinator-midwest");
        for (var path : List.of("/auditEntries", "/auditEntries/verification")) {
            Problems.require(coordinator.get(path), 403, "belgif:missingPermission");
        }
    }

    /// The edition of approved minutes whose approval stands in the chain.
    private String journey(String title) {
        var edition = Journey.approvedMinutes(title);
        Eventually.until("the approval is in the chain", () -> !places(edition).isEmpty());
        return edition;
    }

    private long placeOf(String edition) {
        return ((Number) places(edition).getFirst()).longValue();
    }

    /// Where the approval of the edition stands; the whole chain is too long to walk every time.
    private List<?> places(String edition) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        entities.createNativeQuery(
                                        """
                                        select sequence from audit_entry
                                        where subject_id = ?1 and type = 'minutesApproved'
                                          and sequence is not null
                                        """)
                                .setParameter(1, edition)
                                .getResultList());
    }

    private List<AuditWalk.Entry> entries(String subject) {
        return AuditWalk.all(administrator, "&region=midwest").stream()
                .filter(entry -> entry.isOf(subject))
                .toList();
    }

    private AuditWalk.Entry approvalOf(String edition) {
        return entries(edition).stream()
                .filter(entry -> entry.is("minutesApproved"))
                .findFirst()
                .orElseThrow();
    }

    /// What the verification finds after these statements, which are undone afterwards.
    private AuditVerificationView verifiedAfter(String... statements) {
        var standing = new Standing(Role.ADMINISTRATOR, null, null, null, null);
        QuarkusTransaction.begin();
        try {
            for (var statement : statements) {
                entities.createNativeQuery(statement).executeUpdate();
            }
            return audit.verify(Actor.house(Set.of(standing)));
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
