-- a briefing is of no single meeting; its annexes are parts of it with one addressee
alter table edition alter column meeting drop not null;
alter table edition add column part_of uuid;
alter table edition add column addressee varchar(40);
alter table edition add constraint fk_edition_part_of foreign key (part_of) references edition (id);
create index ix_edition_part_of on edition (part_of, addressee);
alter table delivery alter column meeting drop not null;

create table briefing (
    id            varchar(60)  not null primary key,
    region        varchar(40)  not null,
    half_year     varchar(7)   not null,
    title         varchar(200) not null,
    introduction  varchar(100000),
    state         varchar(20)  not null,
    published_at  timestamp(6) with time zone,
    edition       uuid,
    version       integer      not null,
    constraint uq_briefing_half_year unique (region, half_year),
    constraint fk_briefing_edition foreign key (edition) references edition (id)
);
create index ix_briefing_list on briefing (half_year, region);
