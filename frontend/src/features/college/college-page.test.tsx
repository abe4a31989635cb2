import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { api, coordinator, director, westhoek } from '@/test/fixtures'
import { collegeItem } from '@/test/fixtures-flow'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { CollegePage, type CollegeSearch } from './college-page'

function show(me = director, search: CollegeSearch = {}) {
  const changes: CollegeSearch[] = []
  const user = renderPage(
    <CollegePage region={westhoek} search={search} onSearch={(change) => changes.push(change)} />,
    me,
  )
  return { user, changes }
}

it('shows a director the point of this month with what is asked and what is late', async () => {
  server.use(http.get(api('/collegeItems/33011-2026-11'), () => HttpResponse.json(collegeItem)))
  show()
  const point = await screen.findByRole('article')
  expect(within(point).getByRole('heading', { name: 'Regiowerking – november 2026' })).toBeInTheDocument()
  expect(within(point).getByText(/^Het college neemt kennis/)).toBeInTheDocument()
  expect(within(point).getByText('Te laat')).toBeInTheDocument()
  expect(within(point).getByRole('link', { name: /als PDF$/ })).toHaveAttribute(
    'href',
    '/doorstroom/v1/collegeItems/33011-2026-11?format=pdf',
  )
})

it('goes to the month before, and not beyond this month', async () => {
  server.use(http.get(api('/collegeItems/33011-2026-11'), () => HttpResponse.json(collegeItem)))
  const { user, changes } = show()
  expect(await screen.findByRole('button', { name: 'Volgende maand' })).toBeDisabled()
  await user.click(screen.getByRole('button', { name: 'Vorige maand' }))
  expect(changes).toEqual([{ month: '2026-10' }])
})

it('lets a coordinator read the point of any municipality that received something', async () => {
  const card = (id: string, title: string) => ({
    href: '',
    id: `${id}-2026-11`,
    municipality: { href: '', id, title },
    month: '2026-11',
    title: '',
    agendas: [],
    minutes: [],
  })
  server.use(
    http.get(api('/collegeItems'), () =>
      HttpResponse.json({ self: '', items: [card('33021', 'Poperinge'), card('33011', 'Ieper')], pageSize: 200 }),
    ),
    http.get(api('/collegeItems/33011-2026-11'), () => HttpResponse.json(collegeItem)),
  )
  show(coordinator)
  expect(await screen.findByRole('button', { name: 'Gemeente: Ieper' })).toBeInTheDocument()
  expect(await screen.findByRole('article')).toBeInTheDocument()
})

it('takes a point of one’s own off the college again, with the ETag that was read', async () => {
  const point = {
    href: '',
    self: '',
    id: 'p1',
    etag: '"0"',
    municipality: collegeItem.municipality,
    region: westhoek,
    month: '2026-11',
    title: 'Zwembad',
    edition: { href: '', id: 'e1', title: 'Agenda A' },
    putAt: '2026-11-20T10:00:00Z',
    permitted: ['takeCollegePoint'],
  }
  const sent: (string | null)[] = []
  server.use(
    http.get(api('/collegeItems/33011-2026-11'), () =>
      HttpResponse.json({ ...collegeItem, points: sent.length === 0 ? [point] : [] }),
    ),
    http.delete(api('/collegePoints/p1'), ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const { user } = show()
  await user.click(await screen.findByRole('button', { name: 'Zwembad van het college halen' }))
  expect(await screen.findByText('Het punt is weer van het college gehaald.')).toBeInTheDocument()
  expect(sent).toEqual(['"0"'])
})
