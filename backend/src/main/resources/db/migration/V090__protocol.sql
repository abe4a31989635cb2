create table protocol (
    id            uuid          not null primary key,
    region        varchar(40)   not null,
    kind          varchar(20)   not null,
    title         varchar(300)  not null,
    starts_on     date          not null,
    ends_on       date,
    link          varchar(500),
    note          varchar(1000),
    alarm_months  integer       not null,
    renews        uuid,
    submitted_on  date,
    concluded_on  date,
    version       integer       not null,
    constraint uq_protocol_renews unique (renews),
    constraint ck_protocol_term check (ends_on is null or ends_on >= starts_on),
    constraint fk_protocol_region foreign key (region) references region (id),
    constraint fk_protocol_renews foreign key (renews) references protocol (id)
);
create index ix_protocol_starts on protocol (starts_on, id);

create table protocol_party (
    protocol      uuid         not null,
    organization  varchar(40)  not null,
    constraint pk_protocol_party primary key (protocol, organization),
    constraint fk_protocol_party_protocol foreign key (protocol) references protocol (id) on delete cascade,
    constraint fk_protocol_party_organization foreign key (organization) references organization (id)
);

alter table referral add constraint fk_referral_protocol
    foreign key (protocol) references protocol (id) on delete cascade;
