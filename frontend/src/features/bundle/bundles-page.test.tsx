import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { BundleTask } from '@/api/types'
import { api, body, conference, westhoek } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { BundlesPage } from './bundles-page'

const task = (change: Partial<BundleTask>): BundleTask => ({
  href: '/bundleTasks/b1',
  self: '/bundleTasks/b1',
  id: 'b1',
  etag: '"1"',
  body: conference,
  year: 2026,
  status: 'waiting',
  documents: 0,
  written: 0,
  requestedAt: '2026-11-22T09:00:00Z',
  permitted: ['removeBundleTask'],
  ...change,
})
const page = (items: unknown[]) => HttpResponse.json({ self: '', items, pageSize: 200 })
const bodies = http.get(api('/bodies'), () => page([body]))

it('asks for a year, shows how far it is and gives the archive', async () => {
  const states = [
    task({ status: 'running', documents: 3, written: 1 }),
    task({ status: 'done', documents: 3, written: 3, expiresAt: '2026-11-23T09:00:00Z' }),
  ]
  const sent: unknown[] = []
  server.use(
    bodies,
    http.get(api('/bundleTasks'), () =>
      page(sent.length === 0 ? [] : [states.length > 1 ? states.shift() : states[0]]),
    ),
    http.post(api('/bundleTasks'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(task({}), { status: 202 })
    }),
  )
  const user = renderPage(<BundlesPage region={westhoek} />)
  expect(await screen.findByText('U vroeg nog geen jaarbundel.')).toBeVisible()
  await user.click(await screen.findByRole('button', { name: /^Jaar/ }))
  await user.click(await screen.findByRole('menuitemradio', { name: '2025' }))
  await user.click(screen.getByRole('button', { name: 'Bundel vragen' }))
  expect(await screen.findByText('1 van 3 documenten')).toBeVisible()
  expect(sent).toEqual([{ body: body.id, year: 2025 }])
  const link = await screen.findByRole('link', { name: /downloaden$/ }, { timeout: 3000 })
  expect(link).toHaveAttribute('href', '/doorstroom/v1/bundles/b1')
  expect(screen.getByText('Burgemeestersoverleg Westhoek 2026 staat klaar.')).toHaveAttribute('role', 'status')
})

it('says why there is no bundle, and removes it', async () => {
  let tasks = [task({ status: 'failed', failure: 'tooLarge' })]
  const tags: (string | null)[] = []
  server.use(
    bodies,
    http.get(api('/bundleTasks'), () => page(tasks)),
    http.delete(api('/bundleTasks/b1'), ({ request }) => {
      tags.push(request.headers.get('If-Match'))
      tasks = []
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const user = renderPage(<BundlesPage region={westhoek} />)
  expect(await screen.findByText('De documenten van dat jaar zijn te groot voor één bundel.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: /verwijderen$/ }))
  expect(await screen.findByText('U vroeg nog geen jaarbundel.')).toBeVisible()
  expect(tags).toEqual(['"1"'])
})
