package be.doorstroom.region;

/// What kind of organization takes part in a region.
public enum OrganizationKind {
    MUNICIPALITY,
    SOCIAL_SERVICE,
    PROVINCE,
    INTERMUNICIPAL_ASSOCIATION,
    SERVICE_ASSOCIATION,
    EXTERNAL_ORGANIZATION
}
