import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { MeetingSeries, PlanningWarning } from '@/api/types'
import { api, body, conference, coordinator, westhoek } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { PlanningPage } from './planning-page'

const series: MeetingSeries = {
  href: '/meetingSeries/s1',
  self: '/meetingSeries/s1',
  id: 's1',
  etag: '"3"',
  body: conference,
  region: westhoek,
  rule: 'FREQ=WEEKLY;INTERVAL=5;BYDAY=TH',
  exceptions: { months: [7, 8], dates: [] },
  startsOn: '2026-01-01',
  startTime: '09:00',
  minutes: 150,
  titlePattern: '{body} – {month}',
  plannedUntil: '2027-06-30',
  permitted: ['changeMeetingSeries', 'planMeetingSeries'],
}
const warning: PlanningWarning = {
  code: 'preparedAfterwards',
  text: '',
  meetings: [
    { href: '/meetings/m1', id: 'm1', title: '', body: conference, startsAt: '2026-12-11T09:00:00+01:00' },
    {
      title: '',
      body: { href: '', id: 'd', title: 'Directeursoverleg Westhoek' },
      startsAt: '2026-12-15T09:00:00+01:00',
    },
  ],
}
const reads = (items: MeetingSeries[], warnings: PlanningWarning[] = []) => [
  http.get(api('/meetingSeries'), () => HttpResponse.json({ self: '', items, pageSize: 200 })),
  http.get(api('/bodies'), () => HttpResponse.json({ self: '', items: [body] })),
  http.get(api('/planningWarnings'), () => HttpResponse.json({ self: '', warnings })),
]
const planner = { ...coordinator, permitted: ['planMeeting', 'startMeetingSeries'] }
const open = (me = planner) => renderPage(<PlanningPage region={westhoek} />, me)

it('says a rule in plain words, and what does not fit', async () => {
  server.use(...reads([series], [warning]))
  open()
  expect(
    await screen.findByText('elke vijf weken op donderdag om 9.00 u., niet in juli en augustus'),
  ).toBeInTheDocument()
  expect(
    await screen.findByText(/Directeursoverleg Westhoek komt pas op dinsdag 15 december 2026 bijeen/),
  ).toBeInTheDocument()
})

it('shows the dates while the form is filled in, then starts and plans', async () => {
  const previews: unknown[] = []
  const sent: unknown[] = []
  server.use(
    ...reads([]),
    http.post(api('/meetingSeries/preview'), async ({ request }) => {
      previews.push(await request.json())
      const item = { title: '', startsAt: '2026-12-11T09:00:00+01:00', endsAt: '2026-12-11T11:30:00+01:00' }
      return HttpResponse.json({ self: '', items: [item], warnings: [warning] })
    }),
    http.post(api('/meetingSeries'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(series, { status: 201 })
    }),
    http.put(api('/meetingSeries/s1/planning'), async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json(series)
    }),
  )
  const user = open()
  await user.click(await screen.findByRole('button', { name: 'Reeks starten' }))
  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findByText('vrijdag 11 december 2026, 09:00')).toBeInTheDocument()
  expect(within(dialog).getByText(/komt pas op dinsdag 15 december/)).toBeInTheDocument()
  await user.click(within(dialog).getByRole('button', { name: 'Starten en plannen' }))

  expect(await screen.findByText('De planning is bijgewerkt.')).toBeInTheDocument()
  const wish = {
    body: conference.id,
    rule: 'FREQ=MONTHLY;BYDAY=2FR',
    exceptions: { months: [7, 8], dates: [] },
    startsOn: '2026-12-01',
    startTime: '09:00',
    minutes: 150,
  }
  expect(previews).toEqual([{ series: wish, until: '2027-11-30' }])
  expect(sent).toEqual([wish, ['"3"', { until: '2027-11-30' }]])
})

it('changes a rhythm from a day on, with the ETag of the series', async () => {
  const sent: unknown[] = []
  server.use(
    ...reads([series]),
    http.post(api('/meetingSeries/preview'), () => HttpResponse.json({ self: '', items: [], warnings: [] })),
    http.patch(api('/meetingSeries/s1'), async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json(series)
    }),
  )
  const user = open()
  await user.click(await screen.findByRole('button', { name: /^Ritme wijzigen/ }))
  const dialog = await screen.findByRole('dialog')
  await user.click(await within(dialog).findByRole('radio', { name: 'Maandelijks' }))
  await user.click(within(dialog).getByRole('button', { name: 'Ritme wijzigen' }))

  expect(await screen.findByText('De planning is bijgewerkt.')).toBeInTheDocument()
  expect(sent).toEqual([
    [
      '"3"',
      {
        from: '2026-12-01',
        rule: 'FREQ=MONTHLY;BYDAY=2TH',
        exceptions: { months: [7, 8] },
        startTime: '09:00',
        minutes: 150,
      },
    ],
  ])
})

it('shows a reader the rhythms and nothing to change', async () => {
  server.use(...reads([{ ...series, permitted: [] }]).slice(0, 2))
  open({ ...coordinator, permitted: [] })
  expect(await screen.findByText(/elke vijf weken/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /Ritme|Reeks/ })).not.toBeInTheDocument()
})
