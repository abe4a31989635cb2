import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { Dossier } from '@/api/types'
import { api, coordinator, director, westhoek } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { DossierPage } from './dossier-page'
import { DossiersPage } from './dossiers-page'
import { changeOf, dossierSchema, valuesOf } from './dossier-values'

const dossier = (change: Partial<Dossier>): Dossier => ({
  href: '/dossiers/d1',
  self: '/dossiers/d1',
  id: 'd1',
  etag: '"1"',
  title: 'Ruimtelijke visie',
  region: westhoek,
  triage: 'now',
  status: 'open',
  circle: 'councils',
  phases: [],
  studies: [],
  timeline: '/dossiers/d1/timeline',
  permitted: ['changeDossier', 'closeDossier'],
  ...change,
})
const page = (items: unknown[], next?: string) =>
  HttpResponse.json({ self: '', items, pageSize: 100, ...(next === undefined ? {} : { next }) })
const numbered = http.get(api('/themes'), () =>
  HttpResponse.json({ self: '', items: [], page: 1, pageSize: 200, total: 0, first: '', last: '' }),
)
const who = { ...coordinator, permitted: ['openDossier'] }
const ignore = () => undefined

it('moves a dossier by its menu, says where it stands, and takes the move back', async () => {
  let kept = dossier({})
  const moves: unknown[] = []
  server.use(
    numbered,
    http.get(api('/dossiers'), () => page([kept])),
    http.patch(api('/dossiers/d1'), async ({ request }) => {
      const change = (await request.json()) as Partial<Dossier>
      moves.push([request.headers.get('If-Match'), change])
      kept = { ...kept, ...change, etag: `"${String(moves.length + 1)}"` }
      return HttpResponse.json(kept)
    }),
  )
  const user = renderPage(<DossiersPage region={westhoek} shown={{}} onShow={ignore} />, who)
  await user.click(await screen.findByRole('button', { name: 'Wanneer: Ruimtelijke visie: Nu' }))
  await user.click(await screen.findByRole('menuitemradio', { name: 'Visie' }))
  expect(await screen.findByText('‘Ruimtelijke visie’ staat nu bij Visie.')).toBeVisible()
  const vision = screen.getByRole('region', { name: /^Visie/ })
  expect(await within(vision).findByRole('link', { name: 'Ruimtelijke visie' })).toBeVisible()
  await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }))
  expect(await screen.findByText('‘Ruimtelijke visie’ staat nu bij Nu.')).toBeVisible()
  expect(moves).toEqual([
    ['"1"', { triage: 'vision' }],
    ['"2"', { triage: 'now' }],
  ])
})

it('shows who only reads no way to move or open, and pages on', async () => {
  server.use(
    numbered,
    http.get(api('/dossiers'), ({ request }) =>
      new URL(request.url).searchParams.get('after') === 'x'
        ? page([dossier({ id: 'd2', title: 'Zwembaden', permitted: [] })])
        : page([dossier({ permitted: [] })], 'http://localhost/doorstroom/v1/dossiers?after=x'),
    ),
  )
  const user = renderPage(<DossiersPage region={westhoek} shown={{}} onShow={ignore} />, director)
  expect(await screen.findByRole('link', { name: 'Ruimtelijke visie' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Dossier openen' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Wanneer/ })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Meer dossiers tonen' }))
  expect(await screen.findByRole('link', { name: 'Zwembaden' })).toBeVisible()
})

it('says the next step where there is no dossier', async () => {
  server.use(
    numbered,
    http.get(api('/dossiers'), () => page([])),
  )
  renderPage(<DossiersPage region={westhoek} shown={{}} onShow={ignore} />, who)
  expect(await screen.findByText('Open het eerste dossier; u kunt het later verplaatsen.')).toBeVisible()
})

it('shows phases with their years in words, studies by phase, and one meeting as one moment', async () => {
  const entry = { at: '2026-03-13T09:00:00+01:00', meeting: { href: '/m', id: 'm1', title: 'Overleg' } }
  server.use(
    http.get(api('/dossiers/d1'), () =>
      HttpResponse.json(
        dossier({
          phases: [{ name: 'Onderzoek', fromYear: 2008, toYear: 2018, current: false }],
          studies: [{ kind: 'study', title: 'Spoorrapport', phase: 'Onderzoek' }],
        }),
      ),
    ),
    http.get(api('/dossiers/d1/timeline'), () =>
      page([
        { ...entry, href: '/i', kind: 'agendaItem', title: 'Detailhandel' },
        { ...entry, href: '/o', kind: 'outcome', title: 'Detailhandel', outcomeType: 'noted', text: 'Gehoord.' },
      ]),
    ),
  )
  renderPage(<DossierPage id="d1" />, who)
  expect(await screen.findByRole('row', { name: 'Onderzoek 2008–2018' })).toBeVisible()
  expect(screen.getByText('Spoorrapport')).toBeVisible()
  expect(await screen.findAllByRole('link', { name: 'Overleg' })).toHaveLength(1)
  expect(screen.getByText('Gehoord.')).toBeVisible()
})

it('finds faults in years and empties what was emptied', () => {
  const values = { ...valuesOf(dossier({ summary: 'Kort', theme: 'w' })), summary: '', theme: 'none' }
  expect(changeOf(values)).toMatchObject({ summary: null, theme: null, body: null, triage: 'now' })
  const wrong = { ...values, phases: [{ name: 'A', fromYear: '2020', toYear: '2010' }], circle: 'body' as const }
  const issues = dossierSchema.safeParse(wrong).error?.issues.map(({ path }) => path.join('.'))
  expect(issues).toContain('phases.0.toYear')
})
