create table theme (
    id           varchar(80)  not null primary key,
    region       varchar(40)  not null,
    kind         varchar(20)  not null,
    name         varchar(200) not null,
    description  varchar(1000),
    target_year  integer,
    source       varchar(300) not null,
    constraint fk_theme_region foreign key (region) references region (id)
);
create index ix_theme_region on theme (region);

create table dossier (
    id       uuid         not null primary key,
    region   varchar(40)  not null,
    title    varchar(200) not null,
    theme    varchar(80),
    version  integer      not null,
    constraint fk_dossier_region foreign key (region) references region (id),
    constraint fk_dossier_theme foreign key (theme) references theme (id)
);
create index ix_dossier_region on dossier (region, id);
