-- what left the house does not change: the database refuses too
create trigger rendition_is_frozen before update, delete on rendition
    for each row call 'be.doorstroom.document.FrozenRows';
