import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { Intake, NewIntakeProposal } from '@/api/types'
import { api, westhoek } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { AskPage } from './ask-page'

type Point = Intake['proposals'][number]

const intake = (proposals: Point[]): Intake => ({
  organization: { href: '', id: 'province', title: 'Provincie' },
  region: westhoek,
  expiresAt: '2027-02-20T00:00:00Z',
  bodies: [{ href: '', id: 'westhoek-mayors-conference', title: 'Burgemeestersoverleg Westhoek' }],
  proposals,
})

const point = (change: Partial<Point>): Point => ({
  id: 'p1',
  body: 'westhoek-mayors-conference',
  status: 'submitted',
  kind: 'presentation',
  title: 'Kustfietsroute',
  minutes: 15,
  submittedAt: '2026-11-20T10:00:00Z',
  permitted: ['withdrawIntakeProposal'],
  ...change,
})

function entering(secret: string) {
  window.history.replaceState(null, '', `/ask#${secret}`)
}

it('takes the secret out of the address and opens the form at the first visit', async () => {
  entering('dl_first')
  const asked: unknown[] = []
  server.use(
    http.post(api('/intake/openings'), async ({ request }) => {
      asked.push(await request.json())
      return HttpResponse.json(intake([]))
    }),
    http.post(api('/intake/proposals'), async ({ request }) => {
      const wish = (await request.json()) as NewIntakeProposal
      asked.push(wish)
      return HttpResponse.json(intake([point({ title: wish.title })]))
    }),
  )
  const user = renderPage(<AskPage />)
  await user.type(await screen.findByRole('textbox', { name: 'Titel' }), 'Kustfietsroute')
  expect(window.location.hash).toBe('')
  await user.click(screen.getByRole('button', { name: 'Voorstel indienen' }))
  expect(await screen.findByText('Ligt bij de coördinator')).toBeInTheDocument()
  expect(asked).toEqual([
    { secret: 'dl_first' },
    {
      secret: 'dl_first',
      body: 'westhoek-mayors-conference',
      kind: 'presentation',
      title: 'Kustfietsroute',
      minutes: 15,
    },
  ])
})

it('says why a point came back, and lets it be handed in again', async () => {
  entering('dl_again')
  const back = point({
    status: 'sentBack',
    reason: 'Graag met cijfers.',
    permitted: ['changeIntakeProposal', 'withdrawIntakeProposal'],
  })
  server.use(
    http.post(api('/intake/openings'), () => HttpResponse.json(intake([back]))),
    http.put(api('/intake/proposals/p1'), () => HttpResponse.json(intake([point({})]))),
  )
  const user = renderPage(<AskPage />)
  expect(await screen.findByText('Waarom: Graag met cijfers.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Aanpassen en opnieuw indienen' }))
  expect(await screen.findByRole('textbox', { name: 'Titel' })).toHaveValue('Kustfietsroute')
  await user.click(screen.getByRole('button', { name: 'Voorstel indienen' }))
  expect(await screen.findByText('Ligt bij de coördinator')).toBeInTheDocument()
})

it('tells that a link is dead, whether it was revoked or is not complete', async () => {
  entering('dl_dead')
  server.use(http.post(api('/intake/openings'), () => new HttpResponse(null, { status: 401 })))
  renderPage(<AskPage />)
  expect(await screen.findByText('Deze link werkt niet meer')).toBeInTheDocument()
})
