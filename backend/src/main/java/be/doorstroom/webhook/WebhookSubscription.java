package be.doorstroom.webhook;

import be.doorstroom.feed.ChangeKind;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.TimeOrderedId;
import be.doorstroom.platform.web.Cursor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An address that is told what changes of what an access token may read. How far it was told is
/// written by [WebhookSubscriptions] alone, so that progress does not touch the version.
@Entity
@Table(name = "webhook_subscription")
class WebhookSubscription {
    private static final Duration BOTH_SECRETS = Duration.ofDays(1);

    @Id private UUID id;
    private UUID accessToken;
    private String name;
    private String url;
    private String kinds;

    @Enumerated(EnumType.STRING)
    private WebhookState state = WebhookState.ACTIVE;

    @Enumerated(EnumType.STRING)
    private @Nullable WebhookFault fault;

    private String secret;
    private @Nullable String formerSecret;
    private @Nullable Instant formerUntil;
    private UUID keeper;
    private Instant madeAt;

    @Column(updatable = false)
    private String place;

    @Column(updatable = false)
    @SuppressWarnings("unused") // WebhookSubscriptions finds by it
    private long heard;

    @Column(updatable = false)
    @SuppressWarnings("unused") // WebhookSubscriptions finds by it
    private @Nullable Instant leasedUntil;

    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected WebhookSubscription() {}

    /// @param place in the feed of changes, from which on it is told
    WebhookSubscription(
            UUID accessToken, WebhookChange wish, Cursor place, UUID keeper, Instant now) {
        this.id = TimeOrderedId.next();
        this.accessToken = accessToken;
        this.secret = WebhookSecret.random().text();
        this.place = place.toString();
        this.madeAt = now;
        change(wish, keeper);
    }

    /// @param by the account that is told when something is wrong from now on
    final void change(WebhookChange wish, UUID by) {
        name = wish.name();
        url = wish.url();
        kinds = wish.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        keeper = by;
    }

    /// The secret until now signs along for a day, so that the receiver can change it in peace.
    void renewSecret(Instant now) {
        formerSecret = secret;
        formerUntil = now.plus(BOTH_SECRETS);
        secret = WebhookSecret.random().text();
    }

    void pause() {
        if (state == WebhookState.PAUSED) return;
        become(WebhookState.PAUSED);
        fault = null;
    }

    void resume(UUID by) {
        if (state == WebhookState.ACTIVE) return;
        become(WebhookState.ACTIVE);
        fault = null;
        keeper = by;
    }

    /// Stops until somebody has looked, or for good.
    ///
    /// @return whether it went on until now
    boolean stop(WebhookFault why) {
        var isFinal = why == WebhookFault.GONE || why == WebhookFault.TOKEN_ENDED;
        if (state == WebhookState.ENDED || (state == WebhookState.PAUSED && !isFinal)) return false;
        become(isFinal ? WebhookState.ENDED : WebhookState.PAUSED);
        fault = why;
        return true;
    }

    private void become(WebhookState wanted) {
        state = Moves.move(state, wanted, state.next());
    }

    /// Those that sign now, the newest first.
    List<WebhookSecret> secrets(Instant now) {
        var signsAlong = formerUntil != null && now.isBefore(formerUntil);
        return Stream.of(secret, signsAlong ? formerSecret : null)
                .flatMap(Stream::ofNullable)
                .map(WebhookSecret::new)
                .toList();
    }

    boolean wants(ChangeKind kind) {
        return kinds.isEmpty() || kinds().contains(kind);
    }

    UUID id() {
        return id;
    }

    UUID accessToken() {
        return accessToken;
    }

    String name() {
        return name;
    }

    URI url() {
        return URI.create(url);
    }

    Set<ChangeKind> kinds() {
        return kinds(Arrays.asList(kinds.split(",", -1)));
    }

    private static Set<ChangeKind> kinds(Collection<String> names) {
        return names.stream()
                .filter(each -> !each.isEmpty())
                .map(ChangeKind::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    WebhookState state() {
        return state;
    }

    @Nullable WebhookFault fault() {
        return fault;
    }

    UUID keeper() {
        return keeper;
    }

    Instant madeAt() {
        return madeAt;
    }

    Cursor place() {
        return Cursor.fromString(place);
    }

    int version() {
        return version;
    }
}
