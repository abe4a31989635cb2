package be.doorstroom.kill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A client that keeps every request until it has its answer, and knows what it may send again.
final class RetryingClient {
    private final List<Answered> answered = new ArrayList<>();
    private @Nullable KeyedPost unanswered;

    /// A request and what was told of it.
    record Answered(KeyedPost post, Answer answer) {}

    /// Plans a meeting, gives it points, approves its agenda.
    void leadMeeting(Coordinator coordinator) throws IOException {
        var planned = send(coordinator, KeyedPost.meeting(Wishes.unique("Overleg")));
        var meeting = planned.json().required("id").asText();
        send(coordinator, KeyedPost.item(meeting, Wishes.unique("Punt")));
        send(coordinator, KeyedPost.item(meeting, Wishes.unique("Punt")));
        send(coordinator, KeyedPost.approval(meeting));
    }

    Answer send(Coordinator coordinator, KeyedPost post) throws IOException {
        unanswered = post;
        var answer = post.send(coordinator);
        unanswered = null;
        answered.add(new Answered(post, answer));
        return answer;
    }

    Optional<KeyedPost> unanswered() {
        return Optional.ofNullable(unanswered);
    }

    List<Answered> answered() {
        return answered;
    }
}
