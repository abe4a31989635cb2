-- shares are set where the statutes of an association weigh votes; otherwise each partner counts once
alter table membership add column shares integer;
alter table membership add constraint ck_membership_shares check (shares is null or shares > 0);

create table proxy (
    id        uuid         not null primary key,
    meeting   uuid         not null,
    giver     varchar(40)  not null,
    holder    varchar(40)  not null,
    given_at  timestamp(6) with time zone not null,
    version   integer      not null,
    constraint uq_proxy_giver unique (meeting, giver),
    constraint ck_proxy_holder check (giver <> holder),
    constraint fk_proxy_meeting foreign key (meeting) references meeting (id),
    constraint fk_proxy_giver foreign key (giver) references organization (id),
    constraint fk_proxy_holder foreign key (holder) references organization (id)
);

create table council_mandate (
    id            uuid         not null primary key,
    meeting       uuid         not null,
    municipality  varchar(40)  not null,
    state         varchar(20)  not null,
    decided_on    date,
    link          varchar(500),
    note          varchar(2000),
    reported_at   timestamp(6) with time zone not null,
    version       integer      not null,
    constraint uq_council_mandate_municipality unique (meeting, municipality),
    constraint fk_council_mandate_meeting foreign key (meeting) references meeting (id),
    constraint fk_council_mandate_municipality foreign key (municipality) references organization (id)
);

create table council_instruction (
    mandate      uuid           not null,
    agenda_item  uuid           not null,
    text         varchar(1000)  not null,
    constraint pk_council_instruction primary key (mandate, agenda_item),
    constraint fk_council_instruction_mandate foreign key (mandate) references council_mandate (id) on delete cascade
);
