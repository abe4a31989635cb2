-- what a circle may have, without looking at what others may
create index ix_edition_release_circle on edition_release (circle, state);
