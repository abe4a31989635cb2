-- a secret address by which a calendar reads the meetings of its owner, or of one body; only the hash is kept
create table calendar_link (
    id           uuid                        not null primary key,
    account      uuid                        not null,
    body         varchar(80),
    secret_hash  varchar(64)                 not null,
    made_at      timestamp(6) with time zone not null,
    revoked_at   timestamp(6) with time zone,
    version      integer                     not null,
    constraint uq_calendar_link_secret unique (secret_hash),
    constraint fk_calendar_link_account foreign key (account) references account (id),
    constraint fk_calendar_link_body foreign key (body) references body (id)
);
create index ix_calendar_link_account on calendar_link (account, id);
