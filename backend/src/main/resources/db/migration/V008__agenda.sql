create table agenda (
    meeting         uuid        not null primary key,
    region          varchar(40) not null,
    editions        integer     not null,
    latest_edition  uuid,
    changes         integer     not null,
    version         integer     not null,
    constraint fk_agenda_meeting foreign key (meeting) references meeting (id)
);

create table agenda_item (
    id                    uuid         not null primary key,
    meeting               uuid         not null,
    region                varchar(40)  not null,
    sequence              integer      not null,
    kind                  varchar(30)  not null,
    title                 varchar(200) not null,
    note                  varchar(40000),
    presenter             varchar(120),
    speaker_name          varchar(120),
    speaker_organization  varchar(120),
    minutes               integer      not null,
    triage                varchar(20)  not null,
    circle                varchar(20)  not null,
    dossier               uuid,
    ready                 boolean      not null,
    revision              integer      not null,
    approved_revision     integer,
    version               integer      not null,
    constraint fk_agenda_item_agenda foreign key (meeting) references agenda (meeting),
    constraint fk_agenda_item_dossier foreign key (dossier) references dossier (id)
);
create index ix_agenda_item_order on agenda_item (meeting, sequence, id);
