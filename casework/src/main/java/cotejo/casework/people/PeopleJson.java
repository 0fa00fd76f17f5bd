package cotejo.casework.people;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Accounts and the audit log as JSON, an object on a line.
public final class PeopleJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PeopleJson() {}

    public static String of(Account account) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("name", account.name());
        node.put("shown", account.shown());
        node.put("role", account.role().word());
        node.put("open", account.open());
        node.put("provisional", account.provisional());
        node.put("made", account.made().toString());
        return MAPPER.writeValueAsString(node);
    }

    public static String of(AuditEntry entry) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("number", entry.number());
        node.put("at", entry.at().toString());
        node.put("who", entry.who());
        node.put("from", entry.from());
        node.put("deed", entry.deed());
        node.put("status", entry.status());
        return MAPPER.writeValueAsString(node);
    }
}
