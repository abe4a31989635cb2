import type {
  AccessToken,
  Agenda,
  AgendaItem,
  Body,
  Invitation,
  Me,
  Meeting,
  Minutes,
  MinutesEntry,
  Outcome,
  Reference,
} from '@/api/types'

export const api = (path: string) => `*/doorstroom/v1${path}`

export const reference = (id: string, title: string): Reference => ({ href: `/${id}`, id, title })

export const westhoek = reference('westhoek', 'Westhoek')
export const conference = reference('conference-westhoek', 'Burgemeestersoverleg Westhoek')

export const coordinator: Me = {
  self: '/me',
  id: 'p1',
  name: 'Coördinator Westhoek',
  kind: 'person',
  demo: false,
  today: '2026-11-22',
  standings: [{ role: 'coordinator', region: westhoek }],
  regions: [westhoek],
  municipalities: [],
  permitted: ['planMeeting', 'composeBriefing'],
}

export const meeting: Meeting = {
  href: '/meetings/m1',
  self: '/meetings/m1',
  id: 'm1',
  etag: '"1"',
  title: 'Burgemeestersoverleg Westhoek',
  body: conference,
  region: westhoek,
  kind: 'regular',
  status: 'planned',
  startsAt: '2026-11-26T13:00:00Z',
  endsAt: '2026-11-26T14:00:00Z',
  formerDates: [],
  permitted: [],
}

export const invitation: Invitation = {
  href: '/meetings/m1/attendance/replies/36008/mayor',
  self: '/meetings/m1/attendance/replies/36008/mayor',
  etag: '"0"',
  meeting: reference('m1', meeting.title),
  body: conference,
  meetingStatus: 'convened',
  startsAt: meeting.startsAt,
  endsAt: meeting.endsAt,
  organization: reference('36008', 'Izegem'),
  office: 'mayor',
  officeLabel: 'Burgemeester',
  substituteRule: 'collegeMember',
  substitutes: [{ office: 'alderman', officeLabel: 'Schepen' }],
  permitted: ['answerInvitation'],
}

export function agendaItem(id: string, title: string, minutes: number): AgendaItem {
  return {
    href: `/items/${id}`,
    self: `/items/${id}`,
    id,
    etag: '"1"',
    sequence: 1,
    kind: 'discussion',
    title,
    minutes,
    startsAt: meeting.startsAt,
    triage: 'now',
    circle: 'body',
    ready: true,
    change: 'new',
    files: [],
    trail: [],
    forwardedTo: [],
    permitted: ['changeAgendaItem', 'removeAgendaItem'],
  }
}

export const agenda: Agenda = {
  self: '/meetings/m1/agenda',
  etag: '"7"',
  meeting: reference('m1', meeting.title),
  meetingStatus: 'planned',
  formerDates: [],
  status: 'draft',
  items: [agendaItem('a', 'Politiezone', 20), agendaItem('b', 'Brandweer', 30), agendaItem('c', 'Strooizout', 15)],
  totalMinutes: 65,
  endsAt: '2026-11-26T14:05:00Z',
  permitted: ['addAgendaItem', 'orderAgendaItems', 'approveAgenda'],
}

export const body: Body = {
  href: '/bodies/conference-westhoek',
  self: '/bodies/conference-westhoek',
  id: conference.id,
  name: 'Burgemeestersoverleg Westhoek',
  kind: 'mayorsConference',
  regions: [westhoek],
  prepares: [],
  outcomeTypes: ['commonPosition', 'noted'],
  approvedInSilence: false,
  mailsEditions: false,
  source: 'test',
}

export function outcome(type: Outcome['type'], text: string): Outcome {
  return {
    href: '/outcomes/o1',
    self: '/outcomes/o1',
    meeting: 'm1',
    id: 'o1',
    etag: '"1"',
    type,
    text,
    circle: 'body',
    agendaItem: reference('a', 'Politiezone'),
    permitted: ['changeOutcome', 'removeOutcome'],
  }
}

export function entry(id: string, title: string, etag = '"1"'): MinutesEntry {
  return {
    href: `/entries/${id}`,
    self: `/entries/${id}`,
    id,
    etag,
    sequence: 1,
    kind: 'discussion',
    title,
    circle: 'body',
    positions: [],
    absences: [],
    trail: [],
    outcomes: [],
    permitted: ['changeMinutesEntry', 'noteOutcome'],
  }
}

export const minutes: Minutes = {
  self: '/meetings/m1/minutes',
  etag: '"3"',
  meeting: reference('m1', meeting.title),
  status: 'draft',
  approvedInSilence: false,
  editions: [],
  entries: [entry('a', 'Politiezone'), entry('b', 'Brandweer')],
  remarks: 0,
  permitted: ['openReview'],
}

export const problem = (status: number, kind: string, rest: object = {}) => ({
  type: `urn:problem-type:doorstroom:${kind}`,
  title: kind,
  status,
  ...rest,
})

export const director: Me = {
  ...coordinator,
  id: 'p2',
  name: 'AD van Ieper',
  standings: [{ role: 'director', office: 'director', region: westhoek, organization: reference('33011', 'Ieper') }],
  municipalities: [reference('33011', 'Ieper')],
  permitted: [],
}

/** Of the director's system. */
export const accessToken: AccessToken = {
  href: '',
  self: '',
  id: 't1',
  etag: '"1"',
  name: 'Notulensysteem',
  organization: reference('33011', 'Ieper'),
  role: 'director',
  scopes: ['minutes:read'],
  createdAt: '2026-11-22T09:00:00Z',
  expiresAt: '2027-11-22T09:00:00Z',
  toBeConfirmed: false,
  permitted: ['revokeAccessToken'],
}
