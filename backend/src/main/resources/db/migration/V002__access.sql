create table account (
    id               uuid         not null primary key,
    user_name        varchar(100) not null,
    name             varchar(150) not null,
    password_hash    varchar(100) not null,
    person           uuid,
    administrator    boolean      not null,
    failed_attempts  integer      not null,
    locked_until     timestamp(6) with time zone,
    version          integer      not null,
    constraint uq_account_user_name unique (user_name)
);

create table sign_in_session (
    secret_hash  varchar(64)                 not null primary key,
    account      uuid                        not null,
    created_at   timestamp(6) with time zone not null,
    expires_at   timestamp(6) with time zone not null,
    constraint fk_sign_in_session_account foreign key (account) references account (id)
);
create index ix_sign_in_session_expires on sign_in_session (expires_at);

create table access_token (
    id            uuid                        not null primary key,
    name          varchar(100)                not null,
    organization  varchar(40)                 not null,
    office        varchar(40)                 not null,
    scopes        varchar(400)                not null,
    secret_hash   varchar(64)                 not null,
    created_by    varchar(40)                 not null,
    created_at    timestamp(6) with time zone not null,
    expires_at    timestamp(6) with time zone not null,
    revoked_at    timestamp(6) with time zone,
    version       integer                     not null,
    constraint uq_access_token_secret unique (secret_hash)
);
create index ix_access_token_made on access_token (created_by, id);
