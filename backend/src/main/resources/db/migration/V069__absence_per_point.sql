-- who was away while a point was treated: read with its entry in one statement, never searched
alter table minutes_entry add column absences varchar(4000) default '' not null;
