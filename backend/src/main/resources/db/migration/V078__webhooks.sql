-- a system that is told what changes of what its token may read; its secret signs and must be kept whole
create table webhook_subscription (
    id             uuid                        not null primary key,
    access_token   uuid                        not null,
    name           varchar(100)                not null,
    url            varchar(1000)               not null,
    kinds          varchar(200)                not null,
    state          varchar(20)                 not null,
    fault          varchar(20),
    secret         varchar(100)                not null,
    former_secret  varchar(100),
    former_until   timestamp(6) with time zone,
    keeper         uuid                        not null,
    made_at        timestamp(6) with time zone not null,
    place          varchar(400)                not null,
    heard          bigint       default 0      not null,
    leased_until   timestamp(6) with time zone,
    version        integer                     not null,
    constraint fk_webhook_subscription_token foreign key (access_token) references access_token (id)
);
create index ix_webhook_subscription_token on webhook_subscription (access_token);

create table webhook_message (
    id            uuid                        not null primary key,
    subscription  uuid                        not null,
    type          varchar(80)                 not null,
    resource      varchar(200),
    body          varchar(2000)               not null,
    state         varchar(20)                 not null,
    tries         integer                     not null,
    written_at    timestamp(6) with time zone not null,
    due_at        timestamp(6) with time zone not null,
    sent_at       timestamp(6) with time zone,
    version       integer                     not null,
    constraint fk_webhook_message_subscription foreign key (subscription)
        references webhook_subscription (id) on delete cascade
);
create index ix_webhook_message_due on webhook_message (subscription, state, due_at, id);
create index ix_webhook_message_newest on webhook_message (subscription, id);

create table webhook_attempt (
    id        uuid                        not null primary key,
    message   uuid                        not null,
    made_at   timestamp(6) with time zone not null,
    answered  integer,
    fault     varchar(20),
    millis    integer                     not null,
    constraint fk_webhook_attempt_message foreign key (message)
        references webhook_message (id) on delete cascade
);
create index ix_webhook_attempt_message on webhook_attempt (message, id);
