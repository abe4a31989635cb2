package be.doorstroom.refdata;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.refdata.CodeView.Label;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reading the lists of codes, which are packed with the house and never change while it runs.
@ApplicationScoped
public class RefDataService {
    private static final String FILE = "/data/ref-data.json";
    private static final String PATH = "refData";

    private final Map<String, CodeListView> lists = new TreeMap<>();

    RefDataService(ObjectMapper json) {
        read(json).forEach((id, codes) -> lists.put(id, list(id, codes)));
    }

    public CodeListsView lists() {
        return new CodeListsView(
                Href.to(PATH),
                lists.keySet().stream().map(id -> Reference.to(PATH, id, null)).toList());
    }

    /// @throws Problem `resourceNotFound`
    public CodeListView list(String id) {
        return Optional.ofNullable(lists.get(id)).orElseThrow(Problem::notFound);
    }

    /// @throws Problem `resourceNotFound`
    public CodeView code(String list, String code) {
        return list(list).items().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private static CodeListView list(String id, List<LabelledCode> codes) {
        var items =
                codes.stream()
                        .map(each -> {
                            var address = Href.to(PATH, id, each.code());
                            return new CodeView(address, address, each.code(), each.label());
                        })
                        .toList();
        return new CodeListView(Href.to(PATH, id), id, items);
    }

    private static Map<String, List<LabelledCode>> read(ObjectMapper json) {
        try (var in = RefDataService.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("not packed: " + FILE);
            return json.readValue(in, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record LabelledCode(String code, Label label) {}
}
