alter table minutes add column editions integer default 0 not null;
alter table minutes add column correction_reason varchar(500);
update minutes set editions = 1 where edition is not null;
