package be.doorstroom.contract;

import java.util.Map;

/// What the contract says of its tags, and of parameters that mean the same wherever they stand.
final class ContractWords {
    private static final Map<String, String> TAGS =
            Map.ofEntries(
                    Map.entry("Access", "Sessions, tokens for machines, who one is and may"),
                    Map.entry("Actions", "Who does what by when, as bodies agreed"),
                    Map.entry("Administration", "Accounts, mandates, mails, imports, audit"),
                    Map.entry("Agendas", "Points of a meeting, their order, approved versions"),
                    Map.entry("Bottlenecks", "What hinders regions, who shares it, what came back"),
                    Map.entry("Assemblies", "Quorum, proxies, votes and mandates of councils"),
                    Map.entry("Briefings", "What councils hear twice a year, with annexes"),
                    Map.entry("Bundles", "A year of a body as one archive"),
                    Map.entry("Feeds", "Publications for readers of feeds"),
                    Map.entry("Changes", "What changed, for systems that keep a copy"),
                    Map.entry("Calendars", "Meetings in the reader's own calendar"),
                    Map.entry("College items", "The month's point Regiowerking for each college"),
                    Map.entry("Crisis", "Bodies called together at once, logs, situation messages"),
                    Map.entry(
                            "Decisions", "What assemblies and boards decided, and excerpts of it"),
                    Map.entry("Deliveries", "Who must get which edition, and whether it got there"),
                    Map.entry("Dossiers", "Themes, dossiers and the policy agenda of a region"),
                    Map.entry("Editions", "Frozen agendas, minutes and briefings, in any format"),
                    Map.entry("Files", "Documents that come with points"),
                    Map.entry("Follow-ups", "What each municipality does with an outcome"),
                    Map.entry("Invitations", "Who is asked to a meeting, and what they answer"),
                    Map.entry("Meetings", "Meetings and their life, series, who was there"),
                    Map.entry("Minutes", "From draft through review to approval"),
                    Map.entry(
                            "Outcomes",
                            "What a body took with a point, and what members say of it"),
                    Map.entry(
                            "Proposals", "Points proposed for an agenda, by whom, and the backlog"),
                    Map.entry("Plans", "Strategic plans, and what municipalities pledge for them"),
                    Map.entry("Protocols", "What a region rests on, its approval, contributions"),
                    Map.entry("Reference data", "What the codes of this contract mean"),
                    Map.entry("Referrals", "Outcomes put to those who decide, and their answers"),
                    Map.entry(
                            "Regions", "Regions, organizations, bodies, memberships, their rules"),
                    Map.entry("Webhooks", "Systems that are told of changes, and each message"));

    private static final Map<String, String> PARAMETERS =
            Map.ofEntries(
                    Map.entry("administrator", "Only administrators, or only others"),
                    Map.entry("after", "Where the page before ended: `next` has it"),
                    Map.entry("answered", "Only those answered, or only those still open"),
                    Map.entry("body", "The id of a body"),
                    Map.entry("by", "The id of who did it"),
                    Map.entry("capacity", "As whom it is signed"),
                    Map.entry("carriedTo", "The id of the meeting it was carried to"),
                    Map.entry("circle", "Who may read it"),
                    Map.entry("dateFrom", "From this day on"),
                    Map.entry("dateTo", "Until this day, which is included"),
                    Map.entry("decision", "The id of a decision"),
                    Map.entry("doorstroom_session", "As POST /sessions set it"),
                    Map.entry("edition", "The id of an edition"),
                    Map.entry("embed", "What to put into each item besides"),
                    Map.entry("entryId", "The id of the line of the log"),
                    Map.entry("fileId", "The id of the file"),
                    Map.entry(
                            "format",
                            "The short name of a form, such as json, csv or pdf; for links, in"
                                    + " place of Accept"),
                    Map.entry("halfYear", "A half-year, such as 2026-H1"),
                    Map.entry("id", "The id, as `id` in its representation"),
                    Map.entry("itemId", "The id of the agenda item"),
                    Map.entry("kind", "Of this kind; repeated for several"),
                    Map.entry("code", "A code of the list"),
                    Map.entry("list", "The name of the list, such as outcomeTypes"),
                    Map.entry("letter", "The letter of the version"),
                    Map.entry("letterId", "The id of the letter"),
                    Map.entry("level", "At this level of government; repeated for several"),
                    Map.entry("meeting", "The id of a meeting"),
                    Map.entry("month", "A month, such as 2026-11"),
                    Map.entry("monthFrom", "From this month on"),
                    Map.entry("monthTo", "Until this month, which is included"),
                    Map.entry(
                            "modifiedSince",
                            "Changed at this moment or later; to miss nothing, follow `/changes`"),
                    Map.entry("municipality", "The NIS code of a municipality"),
                    Map.entry("name", "The name of the file"),
                    Map.entry("nisCode", "The NIS code of the municipality"),
                    Map.entry("office", "The office that is meant"),
                    Map.entry("on", "As it is on this day; today if absent"),
                    Map.entry("organization", "The id of an organization"),
                    Map.entry("organizationId", "The id of the organization"),
                    Map.entry("outcome", "The id of an outcome"),
                    Map.entry("overdue", "Only what is late, or only what is not"),
                    Map.entry("owner", "The id of the organization or body that does it"),
                    Map.entry("page", "The number of the page, from 1 on"),
                    Map.entry("pageSize", "The most items on a page"),
                    Map.entry("person", "The id of a person"),
                    Map.entry("plan", "The id of a strategic plan"),
                    Map.entry("preview", "To be looked at in a page, where its type allows"),
                    Map.entry("protocol", "The id of a protocol"),
                    Map.entry("region", "The id of a region"),
                    Map.entry("regionId", "The id of the other region"),
                    Map.entry("replaces", "The id of the file that it takes the place of"),
                    Map.entry(
                            "reviewDue",
                            "Only those of which the day has come to ask how far they are, or only"
                                    + " others"),
                    Map.entry("secret", "As the address of the calendar has it"),
                    Map.entry("since", "The letter to compare with"),
                    Map.entry("sort", "The property to sort by, with - before it to turn it round"),
                    Map.entry("status", "In this state; repeated for several"),
                    Map.entry("subjectId", "The id of what it was done to"),
                    Map.entry("subscription", "The id of a webhook"),
                    Map.entry("theme", "The id of a theme"),
                    Map.entry("triage", "For now, later or the vision; repeated for several"),
                    Map.entry("type", "Of this type; repeated for several"),
                    Map.entry("userName", "By which one signs in"),
                    Map.entry("year", "A calendar year, such as 2026"));

    private ContractWords() {}

    /// @throws IllegalArgumentException when nobody wrote down what is gathered under it
    static String ofTag(String name) {
        return word(TAGS, name);
    }

    /// @throws IllegalArgumentException when it bears no description of its own either
    static String ofParameter(String name) {
        return word(PARAMETERS, name);
    }

    private static String word(Map<String, String> words, String name) {
        var word = words.get(name);
        if (word == null)
            throw new IllegalArgumentException("the contract needs words for " + name);
        return word;
    }
}
