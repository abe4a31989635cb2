import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { Attendance, Attendee, Minutes } from '@/api/types'
import { api, body, entry, meeting, minutes, outcome, problem, reference } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { MinutesPage } from './minutes-page'

const members = { self: '', page: 1, pageSize: 200, total: 0, first: '', last: '', items: [] }
const seat = (id: string, title: string, status: Attendee['status']): Attendee => ({
  organization: reference(id, title),
  office: 'mayor',
  officeLabel: 'Burgemeester',
  status,
  maySubstitute: true,
})
const attendance: Attendance = {
  self: '/meetings/m1/attendance',
  etag: '"1"',
  meeting: reference('m1', meeting.title),
  items: [seat('33011', 'Ieper', 'present'), seat('33021', 'Poperinge', 'excused')],
  permitted: [],
}
const reads = (served: Minutes = minutes) => [
  http.get(api('/meetings/m1/minutes'), () => HttpResponse.json(served)),
  http.get(api('/bodies/conference-westhoek'), () => HttpResponse.json(body)),
  http.get(api('/memberships'), () => HttpResponse.json(members)),
  http.get(api('/meetings/m1/attendance'), () => HttpResponse.json(attendance)),
]
const open = (openEntry?: string) =>
  renderPage(<MinutesPage meeting={meeting} openEntry={openEntry} onOpenEntry={() => undefined} />)

async function note(text: string) {
  const user = open('a')
  // the editor is a chunk of its own and takes the focus when it comes
  await screen.findByRole('textbox', { name: 'Samenvatting' }, { timeout: 5000 })
  await user.click(await screen.findByRole('button', { name: 'Standpunt noteren' }))
  await user.type(screen.getByLabelText('Standpunt 1: wat'), text)
  return user
}

it('keeps what is written by itself, with the ETag of the entry, and shows the sign', async () => {
  const sent: unknown[] = []
  server.use(
    ...reads(),
    http.patch(api('/meetings/m1/minutes/entries/a'), async ({ request }) => {
      sent.push([request.headers.get('If-Match'), request.headers.get('Content-Type'), await request.json()])
      return HttpResponse.json(entry('a', 'Politiezone', '"2"'))
    }),
  )
  await note('Ieper stemt in.')
  expect(screen.getByText('Nog niet bewaard')).toBeInTheDocument()
  expect(await screen.findByText(/^Bewaard om/, {}, { timeout: 3000 })).toBeInTheDocument()
  expect(sent).toEqual([
    [
      '"1"',
      'application/merge-patch+json',
      { summary: '', absences: [], positions: [{ statement: 'Ieper stemt in.' }] },
    ],
  ])
})

it('shows both texts when somebody else was first, and writes ours over it when we say so', async () => {
  const sent: (string | null)[] = []
  server.use(
    ...reads(),
    http.patch(api('/meetings/m1/minutes/entries/a'), ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      if (sent.length === 1) return HttpResponse.json(problem(412, 'preconditionFailed'), { status: 412 })
      return HttpResponse.json(entry('a', 'Politiezone', '"6"'))
    }),
  )
  const user = await note('Mijn tekst.')
  server.use(
    ...reads({
      ...minutes,
      entries: [{ ...entry('a', 'Politiezone', '"5"'), summary: '<p>De andere tekst.</p>' }],
    }),
  )
  expect(await screen.findByText('De andere tekst.', {}, { timeout: 3000 })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Mijn tekst houden' }))
  expect(await screen.findByText(/^Bewaard om/)).toBeInTheDocument()
  expect(sent).toEqual(['"1"', '"5"'])
})

it('names who left before a point, of those who were there', async () => {
  const sent: unknown[] = []
  server.use(
    ...reads(),
    http.patch(api('/meetings/m1/minutes/entries/a'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(entry('a', 'Politiezone', '"2"'))
    }),
  )
  const user = open('a')
  await user.click(await screen.findByRole('button', { name: 'Wie was er niet bij?' }))
  await user.click(await screen.findByRole('menuitemcheckbox', { name: /Ieper/ }))
  expect(screen.queryByRole('menuitemcheckbox', { name: /Poperinge/ })).not.toBeInTheDocument()
  expect(await screen.findByText('Niet aanwezig bij dit punt: Ieper')).toBeInTheDocument()
  await waitFor(
    () => {
      expect(sent).toEqual([{ summary: '', positions: [], absences: [{ organization: '33011', office: 'mayor' }] }])
    },
    { timeout: 3000 },
  )
})

it('offers only the outcomes that the body may take', async () => {
  server.use(...reads())
  const user = open('a')
  await user.click(await screen.findByRole('button', { name: 'Uitkomst toevoegen' }))
  const offered = within(await screen.findByRole('menu')).getAllByRole('menuitem')
  expect(offered.map((item) => item.textContent)).toEqual([
    expect.stringContaining('Gemeenschappelijk standpunt'),
    expect.stringContaining('Kennisname'),
  ])
  expect(screen.queryByText('Besluit')).not.toBeInTheDocument()
})

it('adds a typed outcome to its point', async () => {
  const sent: unknown[] = []
  server.use(
    ...reads(),
    http.post(api('/outcomes'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(outcome('commonPosition', 'Wij vragen uitstel.'), { status: 201 })
    }),
  )
  const user = open('a')
  await user.click(await screen.findByRole('button', { name: 'Uitkomst toevoegen' }))
  await user.click(await screen.findByRole('menuitem', { name: /Gemeenschappelijk standpunt/ }))
  await user.type(await screen.findByLabelText(/Gemeenschappelijk standpunt/), 'Wij vragen uitstel.')
  await user.click(screen.getByRole('button', { name: 'Toevoegen' }))
  await waitFor(() => {
    expect(sent).toEqual([{ meeting: 'm1', agendaItem: 'a', type: 'commonPosition', text: 'Wij vragen uitstel.' }])
  })
})

it('says in words that a body may not take an outcome', async () => {
  server.use(
    ...reads(),
    http.post(api('/outcomes'), () =>
      HttpResponse.json(problem(409, 'outcomeNotAllowed', { detail: 'Toegelaten: noted' }), { status: 409 }),
    ),
  )
  const user = open('a')
  await user.click(await screen.findByRole('button', { name: 'Uitkomst toevoegen' }))
  await user.click(await screen.findByRole('menuitem', { name: /Kennisname/ }))
  await user.type(await screen.findByLabelText(/Kennisname/), 'x')
  await user.click(screen.getByRole('button', { name: 'Toevoegen' }))
  expect(await screen.findByText('Dit orgaan mag deze uitkomst niet nemen')).toBeInTheDocument()
})

it('lets a member remark on a point during the review, but not write', async () => {
  const sent: unknown[] = []
  const [first] = minutes.entries
  server.use(
    ...reads({
      ...minutes,
      status: 'inReview',
      reviewUntil: '2026-12-06',
      entries: first ? [{ ...first, permitted: [] }] : [],
      permitted: ['addRemark'],
    }),
    http.get(api('/meetings/m1/minutes/remarks'), () => HttpResponse.json({ self: '', items: [], pageSize: 200 })),
    http.post(api('/meetings/m1/minutes/remarks'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ self: '', id: 'r1', author: 'Lid', text: '', madeAt: '' }, { status: 201 })
    }),
  )
  const user = open()
  await user.click(await screen.findByRole('button', { name: 'Opmerking maken bij Politiezone' }))
  await user.type(screen.getByLabelText('Uw opmerking'), 'Er staat een fout in.')
  await user.click(screen.getByRole('button', { name: 'Opmerking versturen' }))
  expect(await screen.findByText('Uw opmerking is genoteerd.')).toBeInTheDocument()
  expect(sent).toEqual([{ agendaItem: 'a', text: 'Er staat een fout in.' }])
  expect(screen.queryByRole('button', { name: /^Schrijven/ })).not.toBeInTheDocument()
})

it('says that silence approves, where the body has that rule and nobody remarked', async () => {
  const inReview = { ...minutes, status: 'inReview' as const, reviewUntil: '2026-12-06', approvedInSilence: true }
  server.use(...reads(inReview))
  open()
  expect(await screen.findByText(/de dag erna goedgekeurd/)).toBeInTheDocument()
})

const signatures = {
  self: '',
  edition: { href: '/editions/e2', id: 'e2' },
  items: [
    {
      id: 's1',
      capacity: 'secretary',
      signer: 'Coördinator Westhoek',
      edition: { href: '/editions/e1', id: 'e1' },
      letter: 'A',
      sha256: 'ab12',
      status: 'revoked',
      signedAt: '2026-12-01T10:00:00Z',
      revokedAt: '2026-12-02T10:00:00Z',
    },
  ],
  toSign: ['secretary'],
  toRevoke: [],
}
const approved: Minutes = {
  ...minutes,
  status: 'approved',
  approvedAt: '2026-12-01T09:00:00Z',
  permitted: ['openCorrection'],
}
const readsApproved = () => [
  ...reads(approved),
  http.get(api('/meetings/m1/minutes/remarks'), () => HttpResponse.json({ self: '', items: [], pageSize: 200 })),
  http.get(api('/meetings/m1/minutes/signatures'), () => HttpResponse.json(signatures)),
]

it('opens approved minutes for a correction, with the reason that everybody will read', async () => {
  const sent: unknown[] = []
  server.use(
    ...readsApproved(),
    http.post(api('/meetings/m1/minutes/corrections'), async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json({ ...approved, status: 'inCorrection' }, { status: 201 })
    }),
  )
  const user = open()
  await user.click(await screen.findByRole('button', { name: 'Verslag verbeteren' }))
  await user.type(await screen.findByLabelText('Waarom is een verbetering nodig?'), 'Verkeerd aantal.')
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Verslag verbeteren' }))
  expect(await screen.findByText('De tekst staat open om te verbeteren.')).toBeInTheDocument()
  expect(sent).toEqual([['"3"', { reason: 'Verkeerd aantal.' }]])
})

it('signs the newest edition, says what that is not, and keeps what was revoked in sight', async () => {
  const sent: unknown[] = []
  server.use(
    ...readsApproved(),
    http.put(api('/meetings/m1/minutes/signatures/secretary'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(signatures)
    }),
  )
  const user = open()
  expect(await screen.findByText('Ingetrokken')).toBeInTheDocument()
  expect(screen.getByText(/geen gekwalificeerde elektronische handtekening/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Ondertekenen als secretaris' }))
  await waitFor(() => {
    expect(sent).toEqual([{ edition: 'e2' }])
  })
})
