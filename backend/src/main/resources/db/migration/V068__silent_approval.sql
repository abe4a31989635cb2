-- minutes on which nobody remarks in time count as approved where the body says so; a review keeps the rule it was opened under
alter table body add column approved_in_silence boolean default false not null;
alter table minutes add column silent boolean default false not null;
create index ix_minutes_silent on minutes (silent, state, review_until);
