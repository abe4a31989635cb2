import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { Bottleneck } from '@/api/types'
import { api, coordinator, director, reference, westhoek } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { BottlenecksPage } from './bottlenecks-page'

const midwest = reference('midwest', 'Midwest')
const page = <BottlenecksPage region={westhoek} search={{}} onSearch={() => undefined} />
const noting = { ...coordinator, permitted: ['noteBottleneck'] }
const listed = (items: unknown[]) => HttpResponse.json({ self: '', pageSize: 200, items })

const bottleneck = (id: string, rest: Partial<Bottleneck> = {}): Bottleneck => ({
  href: `/bottlenecks/${id}`,
  self: `/bottlenecks/${id}`,
  id,
  etag: '"3"',
  region: westhoek,
  status: 'noted',
  statement: `Knelpunt ${id}`,
  level: 'flemish',
  circle: 'directors',
  themes: [],
  shares: [],
  offerableTo: [midwest],
  letters: [],
  permitted: [],
  ...rest,
})
const served = (...items: Bottleneck[]) => [
  http.get(api('/bottlenecks'), () => listed(items)),
  http.get(api('/themes'), () => listed([])),
]

it('notes what hinders and what is asked, and leaves out what was left empty', async () => {
  const sent: unknown[] = []
  server.use(
    ...served(),
    http.post(api('/bottlenecks'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(bottleneck('a'), { status: 201 })
    }),
  )
  const user = renderPage(page, noting)
  await user.click(await screen.findByRole('button', { name: 'Knelpunt vaststellen' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(await within(dialog).findByRole('button', { name: 'Bewaren' }))
  expect(await within(dialog).findByText('Vul dit in.')).toBeInTheDocument()
  await user.type(within(dialog).getByLabelText('Knelpunt'), 'Subsidiariteit')
  await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }))
  await waitFor(() => {
    expect(sent).toEqual([
      { region: 'westhoek', statement: 'Subsidiariteit', level: 'flemish', circle: 'directors', themes: [] },
    ])
  })
})

it('records to whom it was sent in, under the region of the page', async () => {
  const sent: unknown[] = []
  server.use(
    ...served(bottleneck('a', { permitted: ['addBottleneckLetter'] })),
    http.post(api('/bottlenecks/a/letters'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(bottleneck('a', { status: 'sentIn' }), { status: 201 })
    }),
  )
  const user = renderPage(page, noting)
  expect(screen.queryByRole('button', { name: /^Antwoord noteren/ })).not.toBeInTheDocument()
  await user.click(await screen.findByRole('button', { name: 'Inzending noteren: Knelpunt a' }))
  const dialog = await screen.findByRole('dialog')
  await user.type(await within(dialog).findByLabelText('Nota'), 'Nota juni')
  await user.type(within(dialog).getByLabelText('Gericht aan'), 'Vlaanderen')
  await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }))
  await waitFor(() => {
    expect(sent).toEqual([
      { region: 'westhoek', kind: 'note', dated: '2026-11-22', title: 'Nota juni', party: 'Vlaanderen' },
    ])
  })
})

it('shows an offer of another region with its answer, and no letters', async () => {
  const sent: unknown[] = []
  const share = { region: westhoek, status: 'offered' as const, offeredAt: '2026-11-20T10:00:00Z' }
  server.use(
    ...served(bottleneck('a', { region: midwest, shares: [share], permitted: ['answerBottleneckOffer'] })),
    http.put(api('/bottlenecks/a/shares/westhoek/answer'), async ({ request }) => {
      sent.push(await request.json(), request.headers.get('If-Match'))
      return HttpResponse.json(bottleneck('a'))
    }),
  )
  const user = renderPage(page, noting)
  expect(await screen.findByText('Midwest biedt u dit knelpunt aan')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Het aanbod beantwoorden: Knelpunt a' }))
  await user.click(await screen.findByRole('button', { name: 'Antwoorden' }))
  await waitFor(() => {
    expect(sent).toEqual([{ status: 'shared', circle: 'directors', themes: [] }, '"3"'])
  })
})

it('offers nothing to who only reads, and says where a shared one comes from', async () => {
  const share = { region: westhoek, status: 'shared' as const, offeredAt: '2026-11-20T10:00:00Z' }
  const letter = {
    id: 'l',
    region: midwest,
    kind: 'note' as const,
    dated: '2020-06-30',
    title: 'Knelpuntennota',
    party: 'Vlaanderen',
  }
  server.use(...served(bottleneck('a', { region: midwest, status: 'sentIn', shares: [share], letters: [letter] })))
  const user = renderPage(page, director)
  expect(await screen.findByText('Knelpunt van Midwest')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '1 nota of antwoord bij Knelpunt a' }))
  expect(screen.getByText('Ingezonden aan Vlaanderen, 30 juni 2020')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /weghalen|Bewerken|Aanbieden/ })).not.toBeInTheDocument()
})
