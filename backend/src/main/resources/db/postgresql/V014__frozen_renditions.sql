-- what left the house does not change: the database refuses too
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are frozen', tg_table_name;
end $$;

create trigger rendition_is_frozen before update or delete or truncate on rendition
    for each statement execute function refuse_change();
