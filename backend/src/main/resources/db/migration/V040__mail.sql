alter table account add column email varchar(254);

create table mail (
    id             uuid                        not null primary key,
    purpose        varchar(200)                not null,
    kind           varchar(30)                 not null,
    account        uuid                        not null,
    region         varchar(40)                 not null,
    edition        uuid,
    organization   varchar(40),
    subject        varchar(300)                not null,
    content        ${blob},
    state          varchar(20)                 not null,
    attempts       integer                     not null,
    written_at     timestamp(6) with time zone not null,
    due_at         timestamp(6) with time zone not null,
    leased_until   timestamp(6) with time zone,
    sent_at        timestamp(6) with time zone,
    failure        varchar(300),
    version        integer                     not null,
    constraint uq_mail_purpose unique (purpose),
    constraint fk_mail_account foreign key (account) references account (id)
);
create index ix_mail_due on mail (state, due_at);
create index ix_mail_edition on mail (edition, organization);
create index ix_mail_region on mail (region, id);
