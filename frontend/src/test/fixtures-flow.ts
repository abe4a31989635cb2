import type { Briefing, CollegeItem, Delivery, FlowCell, FollowUp, Proposal, Recipient } from '@/api/types'
import { reference, westhoek, conference, meeting } from './fixtures'

export function recipient(organization: string, officeLabel: string, circle: Recipient['circle']): Recipient {
  return {
    recipient: { organization: reference(organization, organization), office: 'director', officeLabel },
    circle,
  }
}

export function delivery(id: string, edition: string, rest: Partial<Delivery>): Delivery {
  return {
    href: `/deliveries/${id}`,
    self: `/deliveries/${id}`,
    id,
    etag: '"1"',
    edition: reference(edition, `Verslag ${edition}`),
    kind: 'minutes',
    meeting: reference('m1', meeting.title),
    month: '2026-11',
    recipient: { organization: reference('36008', 'Izegem'), office: 'director', officeLabel: 'Algemeen directeur' },
    circle: 'directors',
    status: 'delivered',
    dueAt: '2026-11-20T10:00:00Z',
    overdue: false,
    permitted: [],
    ...rest,
  }
}

export function flowCell(month: string, counts: Partial<FlowCell>): FlowCell {
  const none = { due: 0, delivered: 0, retrieved: 0, acknowledged: 0, failed: 0, overdue: 0, total: 0 }
  return { month, obligation: 'minutes', deliveries: '/deliveries', ...none, ...counts }
}

export function followUp(id: string, rest: Partial<FollowUp> = {}): FollowUp {
  return {
    href: `/followUps/${id}`,
    self: `/followUps/${id}`,
    id,
    etag: '"0"',
    outcome: { href: '/outcomes/o1', id: 'o1', title: 'Politiezone', type: 'processAgreement', text: 'Samen vragen.' },
    meeting: reference('m1', meeting.title),
    region: westhoek,
    municipality: reference('33011', 'Ieper'),
    owner: 'director',
    ownerLabel: 'Algemeen directeur',
    text: `Leg ${id} voor aan het college.`,
    dueOn: '2026-12-31',
    status: 'notStarted',
    overdue: false,
    permitted: ['reportFollowUp'],
    ...rest,
  }
}

export function proposal(id: string, rest: Partial<Proposal> = {}): Proposal {
  return {
    href: `/proposals/${id}`,
    self: `/proposals/${id}`,
    id,
    etag: '"0"',
    body: conference,
    region: westhoek,
    status: 'draft',
    proposer: { organization: reference('33011', 'Ieper'), office: 'director', officeLabel: 'Algemeen directeur' },
    coProposers: [],
    kind: 'discussion',
    title: `Voorstel ${id}`,
    minutes: 15,
    circle: 'directors',
    late: false,
    permitted: [],
    ...rest,
  }
}

export const briefing: Briefing = {
  href: '/briefings/westhoek-2026-H1',
  self: '/briefings/westhoek-2026-H1',
  id: 'westhoek-2026-H1',
  etag: '"0"',
  title: 'Halfjaarlijkse toelichting Westhoek, eerste helft van 2026',
  region: westhoek,
  halfYear: '2026-H1',
  status: 'draft',
  themes: [
    {
      theme: reference('westhoek-veiligheid', 'Veiligheid'),
      dossiers: [
        {
          points: [
            {
              agendaItem: 'a',
              title: 'Politiezone',
              meeting: reference('m1', meeting.title),
              body: conference,
              date: '2026-03-12',
              summary: '<p>Besproken.</p>',
              outcomes: [{ id: 'o1', type: 'commonPosition', text: 'Wij vragen uitstel.', circle: 'councils' }],
            },
          ],
        },
      ],
    },
  ],
  annexes: [
    { href: '/briefings/westhoek-2026-H1/annexes/33011', municipality: reference('33011', 'Ieper') },
    { href: '/briefings/westhoek-2026-H1/annexes/33021', municipality: reference('33021', 'Poperinge') },
  ],
  permitted: ['changeBriefing', 'publishBriefing'],
}

export const collegeItem: CollegeItem = {
  href: '/collegeItems/33011-2026-11',
  self: '/collegeItems/33011-2026-11',
  id: '33011-2026-11',
  municipality: reference('33011', 'Ieper'),
  month: '2026-11',
  title: 'Regiowerking – november 2026',
  legalGround: 'Artikel 8 van het Regiodecreet van 3 februari 2023.',
  facts: ['In november 2026 ontving het college van de regio Westhoek 1 agenda.'],
  asked: 'Het college neemt kennis van de agenda’s en de goedgekeurde verslagen.',
  putForward: 'Welke punten wil het college voorleggen aan de regio?',
  asOf: '2026-11-22',
  points: [],
  regions: [
    {
      region: westhoek,
      agendas: [
        {
          edition: reference('e1', 'Agenda A'),
          body: conference,
          meeting: reference('m1', meeting.title),
          letter: 'A',
          startsAt: meeting.startsAt,
          points: [{ id: 'a', sequence: 1, kind: 'discussion', title: 'Politiezone' }],
        },
      ],
      minutes: [],
      followUps: [
        {
          href: '/followUps/f1',
          id: 'f1',
          title: 'Strooizout',
          outcome: 'Samen aankopen.',
          text: 'Leg de aankoop voor aan het college.',
          dueOn: '2026-11-01',
          status: 'notStarted',
          overdue: true,
        },
      ],
    },
  ],
}
