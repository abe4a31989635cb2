import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { Decision, ExcerptRequest } from '@/api/types'
import decision from '@/i18n/decision.nl.json'
import { i18n } from '@/i18n'
import { api, body, conference, reference, westhoek } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { DecisionsPage } from './decisions-page'

i18n.addResourceBundle('nl', 'translation', decision, true)

const taken: Decision = {
  href: '/decisions/d1',
  self: '/decisions/d1',
  id: 'd1',
  number: '2026/1',
  body: conference,
  region: westhoek,
  meeting: reference('m1', 'Algemene vergadering'),
  decidedOn: '2026-06-18',
  title: 'Jaarrekening 2025',
  text: 'De algemene vergadering keurt de jaarrekening goed.',
  circle: 'public',
  outcome: reference('o1', 'Jaarrekening 2025'),
  vote: { href: '/votes/v1', id: 'v1', kind: 'secret', count: { inFavor: 10, against: 2, abstained: 1 } },
  minutes: reference('e1', 'Verslag'),
  permitted: [],
}
const asked: ExcerptRequest = {
  href: '/excerptRequests/x1',
  self: '/excerptRequests/x1',
  id: 'x1',
  etag: '"0"',
  decision: reference('d1', '2026/1 Jaarrekening 2025'),
  region: westhoek,
  municipality: reference('33011', 'Ieper'),
  office: 'director',
  status: 'asked',
  askedAt: '2026-07-01T09:00:00Z',
  done: false,
  permitted: ['issueExcerpt'],
}
const page = (items: unknown[]) => HttpResponse.json({ self: '', items, pageSize: 200 })

it('shows what was decided, and issues an excerpt that is not done before it returned', async () => {
  let request = asked
  server.use(
    http.get(api('/bodies'), () => page([body])),
    http.get(api('/decisions'), () => page([taken])),
    http.get(api('/excerptRequests'), () => page([request])),
    http.put(api('/excerptRequests/x1/issue'), () => {
      request = { ...asked, status: 'issued', permitted: [], edition: reference('e2', 'Uittreksel') }
      return HttpResponse.json(request)
    }),
  )
  const user = renderPage(
    <DecisionsPage region={westhoek} body={undefined} year={undefined} onNarrow={() => undefined} />,
  )
  expect(await screen.findByText('2026/1')).toBeVisible()
  expect(screen.getByText(/voor 10, tegen 2, onthouding 1/)).toBeVisible()
  await user.click(await screen.findByRole('button', { name: /^Uittreksel afleveren/ }))
  expect(await screen.findByText('Afgeleverd, nog niet opgehaald')).toBeVisible()
  expect(screen.queryByText('Teruggekeerd')).not.toBeInTheDocument()
})
