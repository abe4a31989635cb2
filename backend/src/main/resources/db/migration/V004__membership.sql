create table membership (
    id               varchar(160) not null primary key,
    body             varchar(80)  not null,
    organization     varchar(40)  not null,
    office           varchar(40)  not null,
    role             varchar(20)  not null,
    starts_on        date,
    ends_on          date,
    substitute_rule  varchar(30)  not null,
    source           varchar(300) not null,
    constraint fk_membership_body foreign key (body) references body (id),
    constraint fk_membership_organization foreign key (organization) references organization (id)
);
create index ix_membership_body on membership (body);
create index ix_membership_organization on membership (organization);

create table person (
    id    uuid         not null primary key,
    name  varchar(150) not null
);

create table mandate (
    id            uuid        not null primary key,
    person        uuid        not null,
    organization  varchar(40) not null,
    office        varchar(40) not null,
    region        varchar(40),
    starts_on     date        not null,
    ends_on       date,
    constraint fk_mandate_person foreign key (person) references person (id),
    constraint fk_mandate_organization foreign key (organization) references organization (id)
);
create index ix_mandate_person on mandate (person);
