import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { Me, Stance, StanceSheet } from '@/api/types'
import { api, director, meeting, reference, westhoek } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { StancePanel } from './stance-panel'

const panel = <StancePanel meeting={meeting} itemId="a" title="Politiezone" />
const path = '/meetings/m1/agendaItems/a/stances'

const stance = (name: string, rest: Partial<Stance> = {}): Stance => ({
  href: `${path}/${name}`,
  self: `${path}/${name}`,
  etag: '"2"',
  organization: reference(name, name),
  mandate: 'none',
  former: [],
  permitted: [],
  ...rest,
})
const served = (...items: Stance[]) =>
  http.get(api(path), () =>
    HttpResponse.json({
      self: path,
      agendaItem: reference('a', 'Politiezone'),
      count: { municipalities: 14, given: 12, refused: 0, reservations: 1 },
      items,
    } satisfies StanceSheet),
  )

it('counts the mandates, and shows what each says with what was said before', async () => {
  server.use(
    served(
      stance('Ieper', {
        mandate: 'given',
        mandatedOn: '2026-11-16',
        reservation: 'Zonder meerkost.',
        toldAt: '2026-11-17T09:00:00Z',
        toldBy: 'director',
        former: [{ mandate: 'none', view: 'Volgt nog.', toldAt: '2026-11-10T09:00:00Z', toldBy: 'mayor' }],
      }),
    ),
  )
  const user = renderPage(panel, director)
  await user.click(
    await screen.findByRole('button', { name: 'Politiezone: 12 van 14 colleges gaven mandaat, 1 voorbehoud' }),
  )
  const row = within(screen.getByRole('row', { name: /Ieper/ }))
  expect(row.getByText('16 november 2026')).toBeInTheDocument()
  expect(row.getByText('Algemeen directeur, 17 november 2026')).toBeInTheDocument()
  expect(row.getByText(/Nog geen mandaat; Volgt nog/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Invullen/ })).not.toBeInTheDocument()
})

it('sends what a municipality says over what it read, and leaves out what was left empty', async () => {
  const sent: unknown[] = []
  server.use(
    served(stance('Ieper', { permitted: ['tellStance'] })),
    http.put(api(`${path}/Ieper`), async ({ request }) => {
      sent.push(await request.json(), request.headers.get('If-Match'))
      return HttpResponse.json(stance('Ieper'))
    }),
  )
  const user = renderPage(panel, director)
  await user.click(await screen.findByRole('button', { name: /^Politiezone/ }))
  await user.click(screen.getByRole('button', { name: 'Invullen: Ieper' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(await within(dialog).findByRole('radio', { name: 'Mandaat gegeven' }))
  await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }))
  expect(await within(dialog).findByText('Kies een datum.')).toBeInTheDocument()
  await user.click(within(dialog).getByRole('radio', { name: 'Nog geen mandaat' }))
  await user.type(within(dialog).getByLabelText(/^Voorbehoud/), 'Eerst de kosten.')
  await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }))
  await waitFor(() => {
    expect(sent).toEqual([{ mandate: 'none', reservation: 'Eerst de kosten.' }, '"2"'])
  })
})

it('asks nothing for who stands for a council', () => {
  const asked: string[] = []
  server.use(
    http.get(api(path), () => {
      asked.push(path)
      return HttpResponse.json({}, { status: 404 })
    }),
  )
  const clerk: Me = { ...director, standings: [{ role: 'councilClerk', region: westhoek, office: 'councilClerk' }] }
  renderPage(panel, clerk)
  expect(asked).toEqual([])
})
