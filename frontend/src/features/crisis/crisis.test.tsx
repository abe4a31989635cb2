import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { CrisisLogEntry, CrisisMeeting } from '@/api/types'
import { api, conference, meeting, reference, westhoek } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { CrisisAhead } from './crisis-ahead'
import { CrisisDesk } from './crisis-desk'

const crisis: CrisisMeeting = {
  href: '/crisisMeetings/c1',
  self: '/crisisMeetings/c1',
  id: 'c1',
  etag: '"0"',
  meeting: reference('c1', 'Crisisoverleg wateroverlast'),
  body: conference,
  region: westhoek,
  status: 'convened',
  startsAt: '2026-11-22T18:00:00+01:00',
  endsAt: '2026-11-22T19:00:00+01:00',
  calledAt: '2026-11-22T15:00:00Z',
  regularMeeting: reference('m1', 'Burgemeestersoverleg Westhoek'),
  permitted: ['logCrisisAction', 'tellSituation'],
}
const entry = (id: string, text: string, rest: Partial<CrisisLogEntry> = {}): CrisisLogEntry => ({
  href: `/crisisMeetings/c1/logEntries/${id}`,
  self: `/crisisMeetings/c1/logEntries/${id}`,
  id,
  kind: 'action',
  text,
  happenedAt: '2026-11-22T17:00:00Z',
  author: 'Coördinator Westhoek',
  ...rest,
})
const page = (items: unknown[]) => HttpResponse.json({ self: '', items, pageSize: 200 })
const calm = [
  http.get(api('/crisisMeetings/c1'), () => HttpResponse.json(crisis)),
  http.get(api('/crisisMeetings/c1/situationMessages'), () => page([])),
]

it('corrects a line of the log by another, which stands above it', async () => {
  const log = [entry('e1', 'Sporthal Ieper open.')]
  const sent: unknown[] = []
  server.use(
    ...calm,
    http.get(api('/crisisMeetings/c1/logEntries'), () => page(log)),
    http.post(api('/crisisMeetings/c1/logEntries'), async ({ request }) => {
      sent.push(await request.json())
      const right = entry('e2', 'Sporthal Veurne open.', { corrects: 'e1' })
      log.splice(0, 1, right, entry('e1', 'Sporthal Ieper open.', { correctedBy: 'e2' }))
      return HttpResponse.json(right, { status: 201 })
    }),
  )
  const user = renderPage(<CrisisDesk meetingId="c1" />)
  await user.click(await screen.findByRole('button', { name: /^Verbeteren/ }))
  const text = screen.getByRole('textbox', { name: /^Wat er gebeurt/ })
  await user.clear(text)
  await user.type(text, 'Sporthal Veurne open.')
  await user.click(screen.getByRole('button', { name: 'Verbetering bewaren' }))
  expect(await screen.findByText('Sporthal Veurne open.')).toBeVisible()
  expect(screen.getByText('verbeterd')).toBeVisible()
  expect(sent).toEqual([{ kind: 'action', text: 'Sporthal Veurne open.', corrects: 'e1' }])
})

it('tells members and directors how things stand', async () => {
  const sent: unknown[] = []
  server.use(
    ...calm,
    http.get(api('/crisisMeetings/c1/logEntries'), () => page([])),
    http.post(api('/crisisMeetings/c1/situationMessages'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({}, { status: 201 })
    }),
  )
  const user = renderPage(<CrisisDesk meetingId="c1" />)
  await user.click(await screen.findByRole('button', { name: 'Situatiebericht sturen' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(await dialog.findByRole('button', { name: 'Versturen' }))
  expect(await dialog.findAllByText('Vul dit in.')).not.toHaveLength(0)
  await user.type(dialog.getByRole('textbox', { name: /^Titel/ }), 'Opvang geregeld')
  await user.type(dialog.getByRole('textbox', { name: /^Stand van zaken/ }), 'De sporthal is open.')
  await user.click(dialog.getByRole('button', { name: 'Versturen' }))
  expect(await screen.findByText('Het situatiebericht is verstuurd.')).toBeVisible()
  expect(sent).toEqual([{ title: 'Opvang geregeld', text: 'De sporthal is open.' }])
})

it('shows a director the messages, and no log', async () => {
  server.use(
    ...calm,
    http.get(api('/crisisMeetings/c1/logEntries'), () => HttpResponse.json({ status: 404 }, { status: 404 })),
  )
  renderPage(<CrisisDesk meetingId="c1" />)
  expect(await screen.findByText('Nog geen situatiebericht.')).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Logboek' })).toBeNull()
})

it('names on a regular meeting the crisis meeting that was called ahead of it', async () => {
  server.use(
    http.get(api('/crisisMeetings'), ({ request }) =>
      page(new URL(request.url).searchParams.get('regularMeeting') === 'm1' ? [crisis] : []),
    ),
  )
  renderPage(<CrisisAhead meeting={{ ...meeting, id: 'm1', kind: 'regular' }} />)
  expect(await screen.findByText('Hieraan ging een crisisoverleg vooraf')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Crisisoverleg wateroverlast' })).toBeVisible()
})
