-- Multiplies the newest approved minutes of Midwest's mayors until there are :items agenda items, ten to a meeting: meetings,
-- agendas, minutes, editions with their renditions, releases and deliveries, and their places in the order of changes.
-- Thirty bodies in the region, the meetings spread over them. Ids follow from their number, so that a run finds them again.

create table bench_template as
select e.id as edition, e.meeting, c.sequence
from edition e join change_entry c on c.resource = e.id and c.type = 'minutesApproved'
where e.region = 'midwest' and e.body = 'midwest-mayors-conference' and e.kind = 'MINUTES' and e.superseded_by is null
order by c.sequence desc limit 1;

insert into body
select (jsonb_populate_record(b, jsonb_build_object('id', 'midwest-bench-' || n, 'name', 'Overleg ' || n))).*
from body b, generate_series(1, 29) n where b.id = 'midwest-mayors-conference';
insert into body_region select 'midwest-bench-' || n, 'midwest' from generate_series(1, 29) n;

create table bench_meeting as
select n, md5('meeting' || n)::uuid as meeting, md5('edition' || n)::uuid as edition, n + (select last_sequence from change_head) as sequence,
       case when n % 30 = 0 then 'midwest-mayors-conference' else 'midwest-bench-' || n % 30 end as body
from generate_series(1, :meetings) n;

insert into meeting
select (jsonb_populate_record(m, jsonb_build_object('id', b.meeting, 'body', b.body, 'series', null, 'occurrence', null,
       'starts_at', m.starts_at - b.n * interval '6 hours', 'ends_at', m.ends_at - b.n * interval '6 hours'))).*
from meeting m join bench_template t on t.meeting = m.id, bench_meeting b;
insert into agenda
select (jsonb_populate_record(a, jsonb_build_object('meeting', b.meeting))).*
from agenda a join bench_template t on t.meeting = a.meeting, bench_meeting b;
insert into agenda_item
select (jsonb_populate_record(i, jsonb_build_object('id', md5('item' || b.n || '/' || k)::uuid, 'meeting', b.meeting, 'sequence', k))).*
from agenda_item i, bench_meeting b, generate_series(1, 10) k
where i.id = (select first.id from agenda_item first join bench_template t on t.meeting = first.meeting order by first.sequence limit 1);
insert into minutes
select (jsonb_populate_record(m, jsonb_build_object('meeting', b.meeting, 'body', b.body, 'edition', b.edition))).*
from minutes m join bench_template t on t.meeting = m.meeting, bench_meeting b;

insert into edition
select (jsonb_populate_record(e, jsonb_build_object('id', b.edition, 'meeting', b.meeting, 'body', b.body))).*
from edition e join bench_template t on t.edition = e.id, bench_meeting b;
insert into rendition
select b.edition, r.circle, r.sha256, r.bytes
from rendition r join bench_template t on t.edition = r.edition, bench_meeting b;
insert into edition_release
select b.edition, l.circle, l.state, l.since
from edition_release l join bench_template t on t.edition = l.edition, bench_meeting b;
-- everybody has them already: the first receipt is not what is measured
insert into delivery
select (jsonb_populate_record(d, jsonb_build_object('id', md5(d.id::text || b.n)::uuid, 'edition', b.edition, 'meeting', b.meeting,
       'state', 'ACKNOWLEDGED', 'delivered_at', d.written_at, 'retrieved_at', d.written_at, 'acknowledged_at', d.written_at))).*
from delivery d join bench_template t on t.edition = d.edition, bench_meeting b;

insert into change_entry
select (jsonb_populate_record(c, jsonb_build_object('sequence', b.sequence, 'event_id', md5('event' || b.n)::uuid,
       'subject_id', b.edition::text, 'resource', b.edition))).*
from change_entry c join bench_template t on t.sequence = c.sequence, bench_meeting b;
update change_head set last_sequence = (select max(sequence) from change_entry);

-- What writes are measured on: meetings to come whose agenda nobody approved, of a body of which every municipality is a member.
insert into body
select (jsonb_populate_record(b, jsonb_build_object('id', 'midwest-bench-drafts', 'name', 'Overleg in ontwerp'))).*
from body b where b.id = 'midwest-mayors-conference';
insert into body_region values ('midwest-bench-drafts', 'midwest');
insert into membership (id, body, organization, office, role, substitute_rule, source)
select 'midwest-bench-drafts/' || o.id || '/mayor', 'midwest-bench-drafts', o.id, 'MAYOR', 'MEMBER', 'COLLEGE_MEMBER', 'bench'
from organization o where o.kind = 'MUNICIPALITY' and o.ends_on is null;

-- the first twelve have a hundred points to be put in order, the others ten
create table bench_draft as
select n, md5('draft' || n)::uuid as meeting, case when n <= 12 then 100 else 10 end as points from generate_series(1, 3600) n;
insert into meeting
select (jsonb_populate_record(m, jsonb_build_object('id', d.meeting, 'body', 'midwest-bench-drafts', 'series', null, 'occurrence', null,
       'state', 'PLANNED', 'version', 0, 'starts_at', now() + (400 + d.n) * interval '1 day',
       'ends_at', now() + (400 + d.n) * interval '1 day' + interval '2 hours'))).*
from meeting m join bench_template t on t.meeting = m.id, bench_draft d;
insert into agenda (meeting, region, editions, changes, version) select meeting, 'midwest', 0, 0, 0 from bench_draft;
insert into agenda_item
select (jsonb_populate_record(i, jsonb_build_object('id', md5('point' || d.n || '/' || k)::uuid, 'meeting', d.meeting, 'sequence', k,
       'kind', 'DISCUSSION', 'dossier', null, 'circle', 'DIRECTORS', 'ready', true, 'late', false, 'revision', 0, 'approved_revision', null,
       'version', 0))).*
from agenda_item i, bench_draft d, generate_series(1, d.points) k
where i.id = (select first.id from agenda_item first join bench_template t on t.meeting = first.meeting order by first.sequence limit 1);

-- A briefing of some 160 kB: the demonstration's own, its themes seven times.
create table bench_briefing as
select b.edition as template, md5('briefing')::uuid as edition from briefing b where b.region = 'midwest' and b.edition is not null
order by b.half_year desc limit 1;
insert into edition
select (jsonb_populate_record(e, jsonb_build_object('id', b.edition, 'letter', 'Z'))).*
from edition e join bench_briefing b on b.template = e.id;
insert into rendition
select edition, circle, encode(sha256(bytes), 'hex'), bytes
from (select b.edition, r.circle, convert_to(jsonb_set(page, '{themes}', (
        select jsonb_agg(theme) from generate_series(1, 7), jsonb_array_elements(page -> 'themes') theme))::text, 'UTF8') as bytes
      from bench_briefing b join rendition r on r.edition = b.template, lateral (select convert_from(r.bytes, 'UTF8')::jsonb as page) read) many;
insert into edition_release
select b.edition, l.circle, 'RELEASED', l.since from bench_briefing b join edition_release l on l.edition = b.template;

-- What the reference puts out for later, apart from what the application does.
create table bench_outbox (like outbox including all);
create table bench_audit (like audit_entry including all);
create table bench_change (like change_entry including all);
create table bench_mail (like mail including all);
create table bench_head (changes bigint not null, links bigint not null);
insert into bench_head values (0, 0);
