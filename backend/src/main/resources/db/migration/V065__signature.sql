create table minutes_signature (
    id          uuid                        not null primary key,
    meeting     uuid                        not null,
    edition     uuid                        not null,
    capacity    varchar(20)                 not null,
    place       integer                     not null,
    letter      varchar(4)                  not null,
    sha256      varchar(64)                 not null,
    signer      varchar(150)                not null,
    signer_id   varchar(40)                 not null,
    state       varchar(20)                 not null,
    signed_at   timestamp(6) with time zone not null,
    revoked_at  timestamp(6) with time zone,
    version     integer                     not null,
    constraint uq_minutes_signature_place unique (edition, capacity, place),
    constraint fk_minutes_signature_meeting foreign key (meeting) references meeting (id),
    constraint fk_minutes_signature_edition foreign key (edition) references edition (id)
);
create index ix_minutes_signature_meeting on minutes_signature (meeting, id);
