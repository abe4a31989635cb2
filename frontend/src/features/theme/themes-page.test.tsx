import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { Theme } from '@/api/types'
import { api, coordinator, director, westhoek } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { ThemesPage } from './themes-page'

const theme = (change: Partial<Theme>): Theme => ({
  href: '/themes/t1',
  self: '/themes/t1',
  id: 't1',
  etag: '"1"',
  region: westhoek,
  kind: 'ambition',
  name: 'Visie digitale regio',
  targetYear: 2021,
  late: true,
  source: 'seed 000',
  permitted: ['changeTheme', 'reportTheme'],
  ...change,
})
const page = (items: unknown[]) =>
  HttpResponse.json({ self: '', items, page: 1, pageSize: 200, total: items.length, first: '', last: '' })

it('shows what is late with its year, and takes a report', async () => {
  let kept = theme({})
  const sent: unknown[] = []
  server.use(
    http.get(api('/themes'), () => page([kept])),
    http.post(api('/themes/t1/reports'), async ({ request }) => {
      sent.push(await request.json())
      kept = theme({ progress: 'reached', progressOn: '2026-11-22', late: false })
      return HttpResponse.json(kept, { status: 201 })
    }),
  )
  const user = renderPage(<ThemesPage region={westhoek} />, { ...coordinator, permitted: ['addTheme'] })
  expect(await screen.findByText('Tegen eind 2021')).toBeVisible()
  expect(screen.getByText('Jaar voorbij')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Stand melden: Visie digitale regio' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(await within(dialog).findByRole('radio', { name: 'Bereikt' }))
  await user.type(within(dialog).getByRole('textbox', { name: /Toelichting/ }), 'De visie is er.')
  await user.click(within(dialog).getByRole('button', { name: 'Melden' }))
  expect(await screen.findByText('Stand van 22 november 2026')).toBeVisible()
  expect(sent).toEqual([{ progress: 'reached', on: '2026-11-22', note: 'De visie is er.' }])
})

it('shows a reader what was reported before, and no way to write', async () => {
  server.use(
    http.get(api('/themes'), () => page([theme({ progress: 'underway', progressOn: '2021-05-12', permitted: [] })])),
    http.get(api('/themes/t1/reports'), () =>
      page([{ id: 'r1', progress: 'underway', on: '2021-05-12', note: 'De nota ligt voor.' }]),
    ),
  )
  const user = renderPage(<ThemesPage region={westhoek} />, director)
  await user.click(await screen.findByRole('button', { name: 'Eerdere meldingen: Visie digitale regio' }))
  expect(await screen.findByText('De nota ligt voor.')).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Stand melden/ })).not.toBeInTheDocument()
})
