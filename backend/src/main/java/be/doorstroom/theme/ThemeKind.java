package be.doorstroom.theme;

/// What a theme is to its region: a policy domain, a pillar, an ambition or a goal.
public enum ThemeKind {
    POLICY_DOMAIN,
    PILLAR,
    AMBITION,
    GOAL
}
