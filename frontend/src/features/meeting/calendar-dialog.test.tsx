import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { CalendarLink } from '@/api/types'
import { api, body } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import CalendarDialog from './calendar-dialog'

const link = (change: Partial<CalendarLink>): CalendarLink => ({
  href: '/calendars/c1',
  self: '/calendars/c1',
  id: 'c1',
  etag: '"0"',
  madeAt: '2026-11-20T10:00:00Z',
  permitted: ['revokeCalendarLink'],
  ...change,
})

const page = (items: CalendarLink[]) =>
  HttpResponse.json({ self: '', items, page: 1, pageSize: 200, total: items.length, first: '', last: '' })

it('shows the address of a new calendar once, also for a phone', async () => {
  server.use(
    http.get(api('/calendars'), () => page([])),
    http.post(api('/calendars'), () =>
      HttpResponse.json(link({ url: 'https://door.example/calendarFeeds/dc_1' }), { status: 201 }),
    ),
  )
  const user = renderPage(<CalendarDialog bodies={[body]} onClose={vi.fn()} />)
  expect(await screen.findByText('U volgt nog geen vergaderingen in uw eigen agenda.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Adres maken' }))
  expect(await screen.findByLabelText('Adres')).toHaveValue('https://door.example/calendarFeeds/dc_1')
  expect(screen.getByRole('link', { name: 'Meteen toevoegen aan mijn agenda' })).toHaveAttribute(
    'href',
    'webcal://door.example/calendarFeeds/dc_1',
  )
})

it('revokes an address that is not used any more', async () => {
  let open = [link({ body: { href: '', id: body.id, title: body.name } })]
  server.use(
    http.get(api('/calendars'), () => page(open)),
    http.delete(api('/calendars/c1'), () => {
      open = []
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const user = renderPage(<CalendarDialog bodies={[body]} onClose={vi.fn()} />)
  await user.click(await screen.findByRole('button', { name: `Adres van ${body.name} intrekken` }))
  expect(await screen.findByText('U volgt nog geen vergaderingen in uw eigen agenda.')).toBeInTheDocument()
})
