create table strategic_plan (
    id          uuid         not null primary key,
    region      varchar(40)  not null,
    title       varchar(200) not null,
    from_year   integer      not null,
    until_year  integer      not null,
    note        varchar(4000),
    source      varchar(300),
    changes     integer      not null,
    version     integer      not null,
    constraint fk_strategic_plan_region foreign key (region) references region (id),
    constraint ck_strategic_plan_years check (from_year <= until_year)
);
create index ix_strategic_plan_region on strategic_plan (region, id);

create table strategic_plan_theme (
    plan   uuid        not null,
    place  integer     not null,
    theme  varchar(80) not null,
    constraint pk_strategic_plan_theme primary key (plan, place),
    constraint fk_strategic_plan_theme_plan foreign key (plan) references strategic_plan (id),
    constraint fk_strategic_plan_theme_theme foreign key (theme) references theme (id)
);

-- of_year 0 is the whole period; turn counts what was withdrawn before in the same place
create table commitment (
    id                 uuid         not null primary key,
    plan               uuid         not null,
    region             varchar(40)  not null,
    municipality       varchar(40)  not null,
    theme              varchar(80)  not null,
    of_year            integer      not null,
    turn               integer      not null,
    cents              bigint       not null,
    note               varchar(1000),
    source             varchar(300),
    state              varchar(20)  not null,
    pledged_on         date         not null,
    approved_on        date,
    approved_by        varchar(20),
    withdrawal_reason  varchar(1000),
    version            integer      not null,
    constraint uq_commitment_place unique (plan, municipality, theme, of_year, turn),
    constraint ck_commitment_cents check (cents >= 0),
    constraint ck_commitment_approved check (state <> 'CONFIRMED' or (approved_on is not null and approved_by is not null)),
    constraint ck_commitment_withdrawn check ((state = 'WITHDRAWN') = (withdrawal_reason is not null)),
    constraint fk_commitment_plan foreign key (plan) references strategic_plan (id),
    constraint fk_commitment_municipality foreign key (municipality) references organization (id),
    constraint fk_commitment_theme foreign key (theme) references theme (id)
);
create index ix_commitment_plan on commitment (plan, id);
create index ix_commitment_region on commitment (region, id);
create index ix_commitment_municipality on commitment (municipality, id);
