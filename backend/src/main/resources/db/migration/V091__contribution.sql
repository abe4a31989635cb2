create table contribution (
    id            uuid          not null primary key,
    protocol      uuid          not null,
    region        varchar(40)   not null,
    municipality  varchar(40)   not null,
    of_year       integer       not null,
    cents         bigint        not null,
    state         varchar(20)   not null,
    agreed_on     date          not null,
    invoiced_on   date,
    paid_on       date,
    note          varchar(300),
    version       integer       not null,
    constraint uq_contribution_year unique (protocol, municipality, of_year),
    constraint ck_contribution_cents check (cents >= 0),
    constraint fk_contribution_protocol foreign key (protocol) references protocol (id),
    constraint fk_contribution_municipality foreign key (municipality) references organization (id)
);
create index ix_contribution_year on contribution (of_year, id);
