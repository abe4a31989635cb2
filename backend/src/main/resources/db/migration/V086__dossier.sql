-- the policy agenda: what a region works on now, later, or as a vision
alter table dossier add column summary varchar(4000);
alter table dossier add column triage varchar(20) default 'NOW' not null;
alter table dossier add column state varchar(20) default 'OPEN' not null;
alter table dossier add column circle varchar(20) default 'COUNCILS' not null;
alter table dossier add column body varchar(80);
alter table dossier add column phases varchar(8000) default '[]' not null;
alter table dossier add column studies varchar(40000) default '[]' not null;
alter table dossier add column closed_on date;
alter table dossier add column source varchar(300);
alter table dossier add constraint fk_dossier_body foreign key (body) references body (id);
create index ix_dossier_title on dossier (title, id);
