import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { BacklogPoint } from '@/api/types'
import { api, meeting } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { BacklogTray } from './backlog-tray'

const point: BacklogPoint = {
  href: '/items/x',
  id: 'x',
  title: 'Strooizout',
  kind: 'discussion',
  minutes: 15,
  triage: 'now',
  meeting: { href: '/meetings/m0', id: 'm0', title: meeting.title, startsAt: '2026-10-29T13:00:00Z' },
  meetingStatus: 'held',
  permitted: ['carryOverAgendaItem'],
}

it('carries a point that was not treated over to the agenda beside which it lies', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(api('/agendaBacklog'), () =>
      HttpResponse.json({ self: '', pageSize: 200, items: sent.length === 0 ? [point] : [] }),
    ),
    http.put(api('/meetings/m0/agendaItems/x/carryOver'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(point)
    }),
  )
  const user = renderPage(<BacklogTray meeting={meeting} />)
  expect(await screen.findByText('niet klaar op 29 oktober 2026')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Overnemen op deze agenda: Strooizout' }))
  expect(await screen.findByText('‘Strooizout’ staat op deze agenda.')).toBeInTheDocument()
  expect(sent).toEqual([{ meeting: 'm1' }])
})
