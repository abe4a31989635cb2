alter table account add column state varchar(20) default 'ACTIVE' not null;
create index ix_account_person on account (person);

alter table access_token add column confirmed_by uuid;
alter table access_token add column confirmed_at timestamp(6) with time zone;
update access_token set confirmed_by = cast(created_by as uuid), confirmed_at = created_at;

create table one_time_link (
    id           uuid                        not null primary key,
    secret_hash  varchar(64)                 not null,
    account      uuid                        not null,
    purpose      varchar(20)                 not null,
    made_at      timestamp(6) with time zone not null,
    expires_at   timestamp(6) with time zone not null,
    spent_at     timestamp(6) with time zone,
    constraint uq_one_time_link_secret unique (secret_hash),
    constraint fk_one_time_link_account foreign key (account) references account (id)
);
create index ix_one_time_link_account on one_time_link (account, made_at);
create index ix_one_time_link_expires on one_time_link (expires_at);
