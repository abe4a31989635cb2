-- by a link, an organization without accounts proposes points to one region; only the hash of its secret is kept
create table intake_link (
    id            uuid                        not null primary key,
    region        varchar(40)                 not null,
    organization  varchar(40)                 not null,
    secret_hash   varchar(64)                 not null,
    made_by       varchar(40)                 not null,
    made_at       timestamp(6) with time zone not null,
    expires_at    timestamp(6) with time zone not null,
    revoked_at    timestamp(6) with time zone,
    version       integer                     not null,
    constraint uq_intake_link_secret unique (secret_hash),
    constraint fk_intake_link_region foreign key (region) references region (id),
    constraint fk_intake_link_organization foreign key (organization) references organization (id)
);
create index ix_intake_link_region on intake_link (region, id);

-- which proposals came in by which link
create table intake_proposal (
    proposal  uuid not null primary key,
    link      uuid not null,
    constraint fk_intake_proposal_proposal foreign key (proposal) references proposal (id),
    constraint fk_intake_proposal_link foreign key (link) references intake_link (id)
);
create index ix_intake_proposal_link on intake_proposal (link, proposal);
