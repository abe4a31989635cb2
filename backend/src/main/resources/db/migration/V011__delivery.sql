create table delivery (
    id               uuid                        not null primary key,
    edition          uuid                        not null,
    kind             varchar(20)                 not null,
    region           varchar(40)                 not null,
    meeting          uuid                        not null,
    period           varchar(7)                  not null,
    organization     varchar(40)                 not null,
    office           varchar(40)                 not null,
    circle           varchar(20)                 not null,
    state            varchar(20)                 not null,
    due_at           timestamp(6) with time zone not null,
    delivered_at     timestamp(6) with time zone,
    retrieved_at     timestamp(6) with time zone,
    acknowledged_at  timestamp(6) with time zone,
    failure          varchar(200),
    version          integer                     not null,
    constraint uq_delivery_recipient unique (edition, organization, office),
    constraint fk_delivery_edition foreign key (edition) references edition (id),
    constraint fk_delivery_organization foreign key (organization) references organization (id)
);
create index ix_delivery_own on delivery (organization, office, id);
create index ix_delivery_flow on delivery (region, period, organization);
