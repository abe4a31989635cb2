-- which dossier a point of an approved agenda was on, as it was frozen: drafts move on, editions do not
create table edition_point (
    edition  uuid         not null,
    item     uuid         not null,
    dossier  uuid         not null,
    title    varchar(200) not null,
    circle   varchar(20)  not null,
    primary key (edition, item),
    constraint fk_edition_point_edition foreign key (edition) references edition (id),
    constraint fk_edition_point_dossier foreign key (dossier) references dossier (id)
);
create index ix_edition_point_dossier on edition_point (dossier, edition);

insert into edition_point (edition, item, dossier, title, circle)
select a.latest_edition, i.id, i.dossier, i.title, i.circle
from agenda_item i join agenda a on a.meeting = i.meeting
where i.dossier is not null and a.latest_edition is not null and i.approved_revision = i.revision;
create index ix_agenda_item_dossier on agenda_item (dossier);
