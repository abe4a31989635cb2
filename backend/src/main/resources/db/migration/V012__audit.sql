create table audit_entry (
    id            uuid                        not null primary key,
    type          varchar(60)                 not null,
    subject_kind  varchar(40)                 not null,
    subject_id    varchar(80)                 not null,
    region        varchar(40)                 not null,
    actor         varchar(40)                 not null,
    proof         varchar(64)                 not null,
    happened_at   timestamp(6) with time zone not null,
    sequence      bigint,
    hash          varchar(64),
    constraint uq_audit_entry_sequence unique (sequence)
);
create index ix_audit_entry_region on audit_entry (region, sequence);

create table audit_head (
    last_sequence  bigint      not null,
    last_hash      varchar(64) not null
);
insert into audit_head (last_sequence, last_hash) values (0, '');
