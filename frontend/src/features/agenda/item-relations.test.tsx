import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { Agenda } from '@/api/types'
import { agenda, agendaItem, api, meeting, reference } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { AgendaPage } from './agenda-page'

const reads = (served: Agenda) => [
  http.get(api('/meetings/m1/agenda'), () => HttpResponse.json(served)),
  http.get(api('/agendaBacklog'), () => HttpResponse.json({ self: '', pageSize: 200, items: [] })),
  http.get(api('/meetings/m1/agendaVersions'), () => HttpResponse.json({ self: '', items: [] })),
]
const open = () => renderPage(<AgendaPage meeting={meeting} />)

const twinned: Agenda = {
  ...agenda,
  items: [
    {
      ...agendaItem('a', 'Politiezone', 20),
      twin: {
        body: reference('directors', 'Directeursoverleg Westhoek'),
        meeting: reference('m2', 'Directeursoverleg Westhoek'),
        startsAt: '2026-11-17T08:00:00Z',
      },
      trail: [
        {
          way: 'preparation',
          body: reference('cluster', 'Cluster Welzijn'),
          meeting: reference('m0', 'Cluster Welzijn'),
          startsAt: '2026-11-03T08:00:00Z',
          outcomes: [],
        },
        {
          way: 'twin',
          body: reference('directors', 'Directeursoverleg Westhoek'),
          meeting: reference('m2', 'Directeursoverleg Westhoek'),
          startsAt: '2026-11-17T08:00:00Z',
          outcomes: [{ type: 'advice', text: 'Voer dit in.', circle: 'directors', approved: false }],
        },
      ],
    },
  ],
}

it('shows the advice above a point, who prepared it, and the other agenda on which it stands', async () => {
  server.use(...reads({ ...twinned, status: 'approved', letter: 'A', permitted: [] }))
  open()
  expect(await screen.findByText('Voer dit in.')).toBeInTheDocument()
  expect(screen.getByText(/Advies van Directeursoverleg Westhoek, 17 november 2026/)).toBeInTheDocument()
  expect(screen.getByText('Verslag nog niet goedgekeurd')).toBeInTheDocument()
  const trail = within(screen.getByRole('list', { name: 'Voorbereid door' }))
  expect(trail.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Cluster Welzijn',
    'Directeursoverleg Westhoek',
  ])
  expect(screen.getByText(/Ook op/)).toBeInTheDocument()
})

it('puts a point on the nearest meeting of the directors with the ETag that was read', async () => {
  const sent: unknown[] = []
  const meetings = [
    { href: '/m2', id: 'm2', title: 'Directeursoverleg', startsAt: '2026-11-17T08:00:00Z' },
    { href: '/m3', id: 'm3', title: 'Directeursoverleg', startsAt: '2026-10-13T07:00:00Z' },
  ]
  const destination = { way: 'twin', body: reference('directors', 'Directeursoverleg Westhoek'), meetings }
  const item = { ...agendaItem('a', 'Politiezone', 20), permitted: ['changeAgendaItem', 'twinAgendaItem'] }
  server.use(
    ...reads({ ...agenda, items: [item] }),
    http.get(api('/meetings/m1/agendaItems/a/destinations'), () =>
      HttpResponse.json({ self: '', bodies: [destination] }),
    ),
    http.put(api('/meetings/m1/agendaItems/a/twin'), async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json(item)
    }),
  )
  const user = open()
  await user.click(await screen.findByRole('button', { name: 'Meer voor Politiezone' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Ook op het andere overleg zetten' }))
  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findByRole('radio', { name: /17 november 2026/ })).toBeChecked()
  await user.click(within(dialog).getByRole('button', { name: 'Ook daar zetten' }))
  expect(await screen.findByText(/staat nu ook op het ontwerp van Directeursoverleg Westhoek/)).toBeInTheDocument()
  expect(sent).toEqual([['"1"', { meeting: 'm2' }]])
})

it('says for which body nothing is planned yet, and offers nothing to choose', async () => {
  const destination = { way: 'preparation', body: reference('board', 'Raad van bestuur'), meetings: [] }
  const item = { ...agendaItem('a', 'Politiezone', 20), permitted: ['forwardAgendaItem'] }
  server.use(
    ...reads({ ...agenda, status: 'approved', permitted: [], items: [item] }),
    http.get(api('/meetings/m1/agendaItems/a/destinations'), () =>
      HttpResponse.json({ self: '', bodies: [destination] }),
    ),
  )
  const user = open()
  await user.click(await screen.findByRole('button', { name: 'Meer voor Politiezone' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Doorzenden naar…' }))
  expect(await screen.findByText('Er is nog geen vergadering van Raad van bestuur die past')).toBeInTheDocument()
  expect(screen.queryByRole('radio')).not.toBeInTheDocument()
})
