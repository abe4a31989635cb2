-- a year of a body asked for as one archive, by an account or by a token; what it asked for is kept for a day
create table bundle_task (
    id             uuid                        not null primary key,
    account        uuid,
    access_token   uuid,
    body           varchar(80)                 not null,
    calendar_year  integer                     not null,
    state          varchar(20)                 not null,
    documents      integer                     not null,
    written        integer                     not null,
    attempts       integer                     not null,
    requested_at   timestamp(6) with time zone not null,
    due_at         timestamp(6) with time zone not null,
    leased_until   timestamp(6) with time zone,
    done_at        timestamp(6) with time zone,
    expires_at     timestamp(6) with time zone,
    failure        varchar(20),
    sha256         varchar(64),
    version        integer                     not null,
    constraint fk_bundle_task_account foreign key (account) references account (id),
    constraint fk_bundle_task_token foreign key (access_token) references access_token (id),
    constraint fk_bundle_task_body foreign key (body) references body (id),
    constraint ck_bundle_task_asker check ((account is null) <> (access_token is null))
);
create index ix_bundle_task_due on bundle_task (state, due_at);
create index ix_bundle_task_account on bundle_task (account, id);
create index ix_bundle_task_token on bundle_task (access_token, id);
create index ix_bundle_task_expiry on bundle_task (expires_at);

-- the bytes stand apart, so that lists never read them
create table bundle_bytes (
    task   uuid    not null primary key,
    bytes  ${blob} not null,
    constraint fk_bundle_bytes_task foreign key (task) references bundle_task (id) on delete cascade
);
