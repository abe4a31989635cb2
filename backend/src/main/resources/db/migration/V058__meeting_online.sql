-- where a meeting is followed from afar: for those who are invited only
alter table meeting add column online_url varchar(500);
