-- former_dates is a list as JSON: read with its meeting in one statement, never searched
alter table meeting add column former_dates varchar(100000) default '[]' not null;
alter table meeting add column cancellation_reason varchar(500);
