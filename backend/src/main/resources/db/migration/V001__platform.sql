create table outbox (
    id            uuid                        not null primary key,
    event_id      uuid                        not null,
    listener      varchar(60)                 not null,
    type          varchar(60)                 not null,
    subject_kind  varchar(40)                 not null,
    subject_id    varchar(80)                 not null,
    region        varchar(40)                 not null,
    happened_at   timestamp(6) with time zone not null,
    due_at        timestamp(6) with time zone not null,
    attempts      integer                     not null,
    leased_until  timestamp(6) with time zone,
    done_at       timestamp(6) with time zone,
    failure       varchar(200),
    constraint uq_outbox_event unique (event_id, listener)
);
create index ix_outbox_due on outbox (done_at, due_at, id);

create table change_head (
    last_sequence bigint not null
);
insert into change_head (last_sequence) values (0);

create table change_entry (
    sequence      bigint                      not null primary key,
    event_id      uuid                        not null,
    type          varchar(60)                 not null,
    subject_kind  varchar(40)                 not null,
    subject_id    varchar(80)                 not null,
    resource      uuid,
    region        varchar(40)                 not null,
    happened_at   timestamp(6) with time zone not null,
    constraint uq_change_entry_event unique (event_id)
);
create index ix_change_entry_type on change_entry (type, sequence);

create table idempotent_answer (
    id            varchar(64)                 not null primary key,
    request_hash  varchar(64)                 not null,
    status        integer                     not null,
    location      varchar(400),
    tag           varchar(100),
    body          varchar(200000)             not null,
    kept_at       timestamp(6) with time zone not null
);
create index ix_idempotent_answer_kept on idempotent_answer (kept_at);

create table installation (
    id    integer not null primary key,
    demo  boolean not null
);
