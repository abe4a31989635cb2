import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { FollowUp } from '@/api/types'
import { api, coordinator, director, outcome, problem, westhoek } from '@/test/fixtures'
import { followUp } from '@/test/fixtures-flow'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { FollowUpsPage } from './follow-ups-page'
import { OutcomeFollowUps } from './outcome-follow-ups'

const rows = [followUp('a'), followUp('b', { status: 'inProgress', note: 'Loopt.' })]
const page = <FollowUpsPage region={westhoek} show="open" onShow={() => undefined} />
const served = (items: FollowUp[], queries: string[] = []) =>
  http.get(api('/followUps'), ({ request }) => {
    queries.push(new URL(request.url).search)
    return HttpResponse.json({ self: '', pageSize: 200, items })
  })
const reporting = (sent: unknown[]) =>
  http.post(api('/followUpReports'), async ({ request }) => {
    sent.push(await request.json())
    return HttpResponse.json({ self: '', pageSize: 1, items: [] })
  })

it('changes a state in two clicks and keeps the note', async () => {
  const sent: unknown[] = []
  const queries: string[] = []
  server.use(served(rows, queries), reporting(sent))
  const user = renderPage(page, director)
  await user.click(await screen.findByRole('button', { name: 'Stand wijzigen: Leg b voor aan het college.' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Afgewerkt' }))
  expect(await screen.findByText('Uw stand is doorgegeven.')).toBeInTheDocument()
  expect(sent).toEqual([{ items: [{ followUp: 'b', status: 'done', note: 'Loopt.' }] }])
  expect(queries[0]).toContain('municipality=33011')
})

it('changes several at once, to what may follow each of them', async () => {
  const sent: unknown[] = []
  server.use(served(rows), reporting(sent))
  const user = renderPage(page, director)
  await user.click(await screen.findByRole('checkbox', { name: 'Leg a voor aan het college. kiezen' }))
  await user.click(screen.getByRole('checkbox', { name: 'Leg b voor aan het college. kiezen' }))
  await user.click(screen.getByRole('button', { name: 'Stand van alle gekozen wijzigen' }))
  expect(screen.queryByRole('menuitem', { name: 'Loopt' })).not.toBeInTheDocument()
  await user.click(await screen.findByRole('menuitem', { name: 'Niet van toepassing' }))
  await waitFor(() => {
    expect(sent).toEqual([
      {
        items: [
          { followUp: 'a', status: 'notApplicable' },
          { followUp: 'b', status: 'notApplicable', note: 'Loopt.' },
        ],
      },
    ])
  })
})

it('shows a coordinator the whole region, without a pen', async () => {
  const queries: string[] = []
  server.use(served([followUp('a', { permitted: [], overdue: true })], queries))
  renderPage(page, coordinator)
  expect(await screen.findByText('Ieper')).toBeInTheDocument()
  expect(screen.getByText('Te laat · Nog niet begonnen')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /Stand wijzigen/ })).not.toBeInTheDocument()
  expect(queries[0]).not.toContain('municipality')
})

it('asks the members of the body to follow an outcome up', async () => {
  const sent: unknown[] = []
  server.use(
    served([followUp('a', { status: 'done' }), followUp('b')]),
    http.post(api('/followUps'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(problem(409, 'conflict', { detail: 'Niemand meer te vragen.' }), { status: 409 })
    }),
  )
  const user = renderPage(
    <OutcomeFollowUps outcome={{ ...outcome('processAgreement', 'Samen.'), circle: 'directors' }} />,
  )
  expect(await screen.findByText('1 van 2 heeft geantwoord')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Opvolging vragen: Samen.' }))
  await user.type(await screen.findByLabelText('Wat vraagt u?'), 'Leg voor aan het college.')
  await user.click(screen.getByRole('button', { name: 'Aan alle leden vragen' }))
  expect(await screen.findByText('Niemand meer te vragen.')).toBeInTheDocument()
  expect(sent).toEqual([{ outcome: 'o1', text: 'Leg voor aan het college.', owner: 'director', dueOn: '2027-01-22' }])
})
