import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { api, director, westhoek } from '@/test/fixtures'
import { briefing } from '@/test/fixtures-flow'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { BriefingPage } from './briefing-page'
import { BriefingsPage } from './briefings-page'

const page = (
  <BriefingPage
    briefingId={briefing.id}
    themes={(themes) => <p>{themes.length} thema</p>}
    annex={(annex) => <p>{annex.followUps.length} open</p>}
  />
)
const read = http.get(api('/briefings/westhoek-2026-H1'), () => HttpResponse.json(briefing))

it('publishes with the ETag that was read, after naming the councils that get it', async () => {
  const sent: (string | null)[] = []
  server.use(
    read,
    http.put(api('/briefings/westhoek-2026-H1/publication'), ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      return HttpResponse.json({ ...briefing, status: 'published', permitted: [] })
    }),
  )
  const user = renderPage(page)
  await user.click(await screen.findByRole('button', { name: 'Bekendmaken' }))
  const dialog = await screen.findByRole('alertdialog')
  expect(within(dialog).getByText('Ieper en Poperinge')).toBeInTheDocument()
  await user.click(within(dialog).getByRole('button', { name: 'Nu bekendmaken' }))
  expect(await screen.findByText('De toelichting is bekendgemaakt aan 2 gemeenteraden.')).toBeInTheDocument()
  expect(sent).toEqual(['"0"'])
})

it('keeps a new title before it can be published', async () => {
  const sent: unknown[] = []
  server.use(
    read,
    http.patch(api('/briefings/westhoek-2026-H1'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(briefing)
    }),
  )
  const user = renderPage(page)
  const title = await screen.findByLabelText('Titel')
  await user.clear(title)
  await user.type(title, 'Wat de regio deed')
  expect(screen.getByRole('button', { name: 'Bekendmaken' })).toBeDisabled()
  await user.click(screen.getByRole('button', { name: 'Bewaren' }))
  await waitFor(() => {
    expect(sent).toEqual([{ title: 'Wat de regio deed', introduction: '' }])
  })
})

it('shows a director what was published, with what is open at home, and no pen', async () => {
  const annex = { self: '', briefing: westhoek, municipality: westhoek, title: 'Bijlage', followUps: [], referrals: [] }
  server.use(
    http.get(api('/briefings/westhoek-2026-H1'), () =>
      HttpResponse.json({ ...briefing, status: 'published', annexes: briefing.annexes.slice(0, 1), permitted: [] }),
    ),
    http.get(api('/briefings/westhoek-2026-H1/annexes/33011'), () => HttpResponse.json(annex)),
  )
  renderPage(page, director)
  expect(await screen.findByText('1 thema')).toBeInTheDocument()
  expect(await screen.findByRole('heading', { name: 'Bijlage Ieper' })).toBeInTheDocument()
  expect(await screen.findByText('0 open')).toBeInTheDocument()
  expect(screen.queryByLabelText('Titel')).not.toBeInTheDocument()
})

it('composes the briefing of a half-year that has none', async () => {
  const composed: string[] = []
  const sent: unknown[] = []
  server.use(
    http.get(api('/briefings'), () => HttpResponse.json({ self: '', pageSize: 50, items: [] })),
    http.post(api('/briefings'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(briefing, { status: 201 })
    }),
  )
  const user = renderPage(<BriefingsPage region={westhoek} onComposed={(id) => composed.push(id)} />)
  await user.click(await screen.findByRole('button', { name: 'Eerste helft van 2026 samenstellen' }))
  await waitFor(() => {
    expect(composed).toEqual(['westhoek-2026-H1'])
  })
  expect(sent).toEqual([{ region: 'westhoek', halfYear: '2026-H1' }])
})
