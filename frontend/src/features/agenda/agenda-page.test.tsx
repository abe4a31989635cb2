import { screen, waitFor, within } from '@testing-library/react'
import { delay, http, HttpResponse } from 'msw'
import type { Agenda } from '@/api/types'
import { agenda, api, meeting, problem } from '@/test/fixtures'
import { recipient } from '@/test/fixtures-flow'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { AgendaPage } from './agenda-page'
import { inOrder } from './reorder'

const reads = (served: Agenda = agenda) => [
  http.get(api('/meetings/m1/agenda'), () => HttpResponse.json(served)),
  http.get(api('/agendaBacklog'), () => HttpResponse.json({ self: '', pageSize: 200, items: [] })),
  http.get(api('/meetings/m1/agendaVersions'), () => HttpResponse.json({ self: '', items: [] })),
]
const open = () => renderPage(<AgendaPage meeting={meeting} />)
const titles = () =>
  screen.getAllByRole('row').map((row) => agenda.items.find(({ title }) => row.textContent.includes(title))?.id)

it('shows the clock beside the items and says how far they run over', async () => {
  server.use(...reads())
  open()
  expect(await screen.findByText('14:50')).toBeInTheDocument()
  expect(screen.getByText('Loopt 5 minuten uit')).toBeInTheDocument()
  expect(screen.getByText('5 minuten na het einde')).toBeInTheDocument()
})

it('moves an item with the button and writes the whole order with the ETag', async () => {
  const sent: unknown[] = []
  server.use(
    ...reads(),
    http.put(api('/meetings/m1/agendaItemOrder'), async ({ request }) => {
      const { items } = (await request.json()) as { items: string[] }
      sent.push([request.headers.get('If-Match'), items])
      return HttpResponse.json({ ...agenda, etag: '"8"', items: inOrder(agenda.items, items) })
    }),
  )
  const user = open()
  await user.click(await screen.findByRole('button', { name: 'Politiezone omlaag' }))

  expect(titles()).toEqual(['b', 'a', 'c'])
  expect(screen.getByText('Politiezone staat nu op plaats 2 van 3.')).toBeInTheDocument()
  await waitFor(() => {
    expect(sent).toEqual([['"7"', ['b', 'a', 'c']]])
  })
})

it('keeps the focus on the pressed button, and on its neighbour where the list ends', async () => {
  server.use(
    ...reads(),
    http.put(api('/meetings/m1/agendaItemOrder'), () => HttpResponse.json({ ...agenda, etag: '"8"' })),
  )
  const user = open()
  await user.click(await screen.findByRole('button', { name: 'Brandweer omhoog' }))
  await waitFor(() => {
    expect(screen.getByRole('button', { name: 'Brandweer omlaag' })).toHaveFocus()
  })
})

it('writes quick moves one after the other, each with the ETag of the one before', async () => {
  const sent: unknown[] = []
  server.use(
    ...reads(),
    http.put(api('/meetings/m1/agendaItemOrder'), async ({ request }) => {
      const { items } = (await request.json()) as { items: string[] }
      sent.push([request.headers.get('If-Match'), items.join('')])
      await delay(50)
      return HttpResponse.json({ ...agenda, etag: `"${7 + sent.length}"`, items: inOrder(agenda.items, items) })
    }),
  )
  const user = open()
  const down = await screen.findByRole('button', { name: 'Politiezone omlaag' })
  await user.click(down)
  await user.click(screen.getByRole('button', { name: 'Politiezone omlaag' }))

  await waitFor(() => {
    expect(sent).toEqual([
      ['"7"', 'bac'],
      ['"8"', 'bca'],
    ])
  })
  expect(titles()).toEqual(['b', 'c', 'a'])
})

it('explains a conflict and puts the order of before back, even while the latest is still being read', async () => {
  let reading = 0
  server.use(
    http.get(api('/meetings/m1/agenda'), async () => {
      reading += 1
      if (reading > 1) await delay('infinite')
      return HttpResponse.json(agenda)
    }),
    ...reads(),
    http.put(api('/meetings/m1/agendaItemOrder'), () =>
      HttpResponse.json(problem(412, 'preconditionFailed'), { status: 412 }),
    ),
  )
  const user = open()
  await user.click(await screen.findByRole('button', { name: 'Politiezone omlaag' }))

  expect(await screen.findByText('Iemand anders heeft de agenda intussen gewijzigd')).toBeInTheDocument()
  expect(titles()).toEqual(['a', 'b', 'c'])
  expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).not.toBeInTheDocument()
})

it('takes a move back', async () => {
  const sent: string[] = []
  server.use(
    ...reads(),
    http.put(api('/meetings/m1/agendaItemOrder'), async ({ request }) => {
      const { items } = (await request.json()) as { items: string[] }
      sent.push(items.join(''))
      return HttpResponse.json({ ...agenda, items: inOrder(agenda.items, items) })
    }),
  )
  const user = open()
  await user.click(await screen.findByRole('button', { name: 'Strooizout omhoog' }))
  await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }))
  await waitFor(() => {
    expect(sent).toEqual(['acb', 'abc'])
  })
  expect(titles()).toEqual(['a', 'b', 'c'])
})

it('offers a reader neither moves nor additions', async () => {
  server.use(...reads({ ...agenda, status: 'approved', letter: 'A', permitted: [] }))
  open()
  expect(await screen.findByText('Politiezone')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /omlaag|toevoegen|versturen/ })).not.toBeInTheDocument()
})

it('says that there is no agenda yet when none is released to the reader', async () => {
  server.use(
    http.get(api('/meetings/m1/agenda'), () => HttpResponse.json(problem(404, 'resourceNotFound'), { status: 404 })),
  )
  open()
  expect(await screen.findByText('Er is nog geen agenda voor u')).toBeInTheDocument()
})

it('shows who receives the agenda, and approves with the release that was chosen', async () => {
  const sent: unknown[] = []
  const recipients = [
    recipient('Diksmuide', 'burgemeester', 'body'),
    recipient('Diksmuide', 'algemeen directeur', 'directors'),
    recipient('Ieper', 'algemeen directeur', 'directors'),
  ]
  server.use(
    ...reads(),
    http.get(api('/meetings/m1/recipients'), () => HttpResponse.json({ self: '', items: recipients })),
    http.post(api('/meetings/m1/agendaVersions'), async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json({ self: '', letter: 'A', approvedAt: '', edition: {}, release: [], deliveries: 1 })
    }),
  )
  const user = open()
  await user.click(await screen.findByRole('button', { name: 'Goedkeuren en versturen' }))
  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findByRole('button', { name: /naar 3 ontvangers/ })).toBeInTheDocument()

  await user.click(within(dialog).getByRole('switch', { name: 'Directeurs en colleges' }))
  await user.click(within(dialog).getByRole('button', { name: /naar 1 ontvanger$/ }))

  expect(await screen.findByText(/Versie A van de agenda is goedgekeurd/)).toBeInTheDocument()
  expect(sent).toEqual([['"7"', { release: ['body'] }]])
})
