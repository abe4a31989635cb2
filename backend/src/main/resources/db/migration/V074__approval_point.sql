-- the meeting on whose agenda the approval of these minutes was put
alter table minutes add column approval_point uuid;

update minutes set approval_point = (
    select next.id
    from agenda_item item
    join meeting next on next.id = item.meeting
    join meeting own on own.id = minutes.meeting
    where item.kind = 'MINUTES_APPROVAL'
      and next.body = minutes.body
      and next.region = minutes.region
      and next.starts_at > own.starts_at
    order by next.starts_at
    fetch first 1 row only
)
where state = 'IN_REVIEW';
