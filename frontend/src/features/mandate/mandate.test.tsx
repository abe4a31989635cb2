import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { Mandate } from '@/api/types'
import { api, coordinator } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { MandatesOf } from './mandate-list'

const mandate: Mandate = {
  href: '/mandates/n1',
  self: '/mandates/n1',
  id: 'n1',
  etag: '"2"',
  person: { href: '/people/p1', id: 'p1', title: 'AD van Ieper' },
  organization: { href: '/organizations/33011', id: '33011', title: 'Ieper' },
  office: 'director',
  startsOn: '2020-01-01',
  ended: false,
  permitted: ['changeMandate'],
}
const page = (...items: Mandate[]) => ({
  self: '',
  items,
  page: 1,
  pageSize: 200,
  total: items.length,
  first: '',
  last: '',
})

it('ends a mandate at once with the day before today as its last', async () => {
  const changes: unknown[] = []
  server.use(
    http.get(api('/mandates'), () => HttpResponse.json(page(mandate))),
    http.patch(api('/mandates/n1'), async ({ request }) => {
      changes.push(await request.json(), request.headers.get('If-Match'))
      return HttpResponse.json({ ...mandate, ended: true, endsOn: '2026-11-21', permitted: [] })
    }),
  )
  const user = renderPage(<MandatesOf person="p1" />, coordinator)
  await user.click(await screen.findByRole('button', { name: /^Mandaat van AD van Ieper beëindigen/ }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(await dialog.findByRole('radio', { name: 'Meteen' }))
  await user.click(dialog.getByRole('button', { name: 'Beëindigen' }))
  expect(await screen.findByText('Het einde van het mandaat is bewaard.')).toBeVisible()
  expect(changes).toEqual([{ endsOn: '2026-11-21' }, '"2"'])
})

it('offers no end of a mandate that has ended or is another’s to end', async () => {
  server.use(http.get(api('/mandates'), () => HttpResponse.json(page({ ...mandate, ended: true, permitted: [] }))))
  renderPage(<MandatesOf person="p1" />, coordinator)
  expect(await screen.findByText('Afgelopen')).toBeVisible()
  expect(screen.queryByRole('button', { name: /beëindigen/ })).not.toBeInTheDocument()
})
