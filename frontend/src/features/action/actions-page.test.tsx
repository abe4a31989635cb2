import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { Action } from '@/api/types'
import { api, conference, coordinator, director, entry, meeting, reference, westhoek } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { ActionsPage } from './actions-page'
import { EntryActions } from './entry-actions'

const listed = (items: unknown[]) => HttpResponse.json({ self: '', pageSize: 200, items })

const action = (id: string, rest: Partial<Action> = {}): Action => ({
  href: `/actions/${id}`,
  self: `/actions/${id}`,
  id,
  etag: '"3"',
  region: westhoek,
  body: conference,
  meeting: 'm1',
  agendaItem: reference('a', 'Politiezone'),
  circle: 'directors',
  statement: `Actie ${id}`,
  owner: { organization: reference('33011', 'Ieper'), office: 'director', officeLabel: 'Algemeen directeur' },
  dueOn: '2026-12-01',
  status: 'open',
  overdue: false,
  reviewDue: false,
  permitted: [],
  ...rest,
})
const served = (...items: Action[]) => [
  http.get(api('/actions'), () => listed(items)),
  http.get(api('/bodies'), () => listed([])),
  http.get(api('/memberships'), () => listed([{ organization: reference('33011', 'Ieper') }])),
]
const page = <ActionsPage region={westhoek} search={{}} onSearch={() => undefined} />

it('says who does what by when, and what is late', async () => {
  server.use(...served(action('a', { overdue: true }), action('b', { reviewDue: true, reviewOn: '2026-11-20' })))
  renderPage(page, director)
  expect(await screen.findByText('Actie a')).toBeInTheDocument()
  const told = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(told[0]).toMatch(/Te laat.*Algemeen directeur, Ieper.*tegen 1 december 2026/)
  expect(told[1]).toMatch(/Na te zien.*nazicht 20 november 2026/)
  expect(screen.queryByRole('button', { name: /^Afsluiten/ })).not.toBeInTheDocument()
})

it('asks why an action is dropped before it closes it', async () => {
  const sent: unknown[] = []
  server.use(
    ...served(action('a', { permitted: ['closeAction'] })),
    http.put(api('/actions/a/closing'), async ({ request }) => {
      sent.push(await request.json(), request.headers.get('If-Match'))
      return HttpResponse.json(action('a', { status: 'dropped' }))
    }),
  )
  const user = renderPage(page, director)
  await user.click(await screen.findByRole('button', { name: 'Afsluiten: Actie a' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(await within(dialog).findByRole('radio', { name: 'Vervallen' }))
  await user.click(within(dialog).getByRole('button', { name: 'Afsluiten' }))
  expect(await within(dialog).findByText('Geef een reden.')).toBeInTheDocument()
  await user.type(within(dialog).getByLabelText('Waarom vervalt ze?'), 'Niet meer nodig.')
  await user.click(within(dialog).getByRole('button', { name: 'Afsluiten' }))
  await waitFor(() => {
    expect(sent).toEqual([{ status: 'dropped', reason: 'Niet meer nodig.' }, '"3"'])
  })
})

it('notes an action with a point of the minutes, and asks for an owner and a day', async () => {
  server.use(...served())
  const user = renderPage(<EntryActions meeting={meeting} entry={entry('a', 'Politiezone')} />, coordinator)
  await user.click(await screen.findByRole('button', { name: 'Actie noteren bij Politiezone' }))
  const dialog = await screen.findByRole('dialog')
  await user.type(await within(dialog).findByLabelText('Wat gebeurt er?'), 'Een nota opmaken.')
  await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }))
  expect(await within(dialog).findByText('Vul dit in.')).toBeInTheDocument()
  expect(within(dialog).getByText('Kies een datum.')).toBeInTheDocument()
})

it('changes only the days once the minutes are approved', async () => {
  server.use(...served(action('a', { permitted: ['changeAction'] })))
  const user = renderPage(page, coordinator)
  await user.click(await screen.findByRole('button', { name: 'Datums wijzigen: Actie a' }))
  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findByText('Tegen wanneer?')).toBeInTheDocument()
  expect(within(dialog).queryByLabelText('Wat gebeurt er?')).not.toBeInTheDocument()
})
