import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { Proposal } from '@/api/types'
import { api, body, coordinator, director, meeting, problem, westhoek } from '@/test/fixtures'
import { proposal } from '@/test/fixtures-flow'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { IntakeTray } from './intake-tray'
import { ProposalsPage } from './proposals-page'

const page = <ProposalsPage region={westhoek} show="open" onShow={() => undefined} />
const proposer = { ...director, permitted: ['addProposal'] }
const listed = (items: unknown[]) => HttpResponse.json({ self: '', pageSize: 200, items })
const served = (...items: Proposal[]) => http.get(api('/proposals'), () => listed(items))
const around = () => [
  http.get(api('/bodies'), () => listed([body])),
  http.get(api('/meetings'), () => listed([meeting])),
  http.get(api('/dossiers'), () => listed([])),
  http.get(api('/memberships'), () =>
    listed([
      { organization: { href: '/o', id: '33021', title: 'Poperinge' } },
      { organization: { href: '/o', id: '33011', title: 'Ieper' } },
    ]),
  ),
]

it('writes a point, asks for support and hands it in at once', async () => {
  const sent: unknown[] = []
  server.use(
    served(),
    ...around(),
    http.post(api('/proposals'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(proposal('a'), { status: 201 })
    }),
    http.put(api('/proposals/a/submission'), ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      return HttpResponse.json(proposal('a', { status: 'submitted' }))
    }),
  )
  const user = renderPage(page, proposer)
  await user.click(await screen.findByRole('button', { name: 'Punt voorstellen' }))
  const dialog = await screen.findByRole('dialog')
  await user.type(await within(dialog).findByLabelText('Titel'), 'Gedeelde ambtenaar')
  await user.click(await within(dialog).findByRole('checkbox', { name: 'Poperinge' }))
  expect(within(dialog).queryByRole('checkbox', { name: 'Ieper' })).not.toBeInTheDocument()
  await user.click(within(dialog).getByRole('button', { name: 'Indienen' }))
  expect(await screen.findByText('Het voorstel is ingediend.')).toBeInTheDocument()
  expect(sent).toEqual([
    {
      body: body.id,
      kind: 'discussion',
      title: 'Gedeelde ambtenaar',
      minutes: 15,
      circle: 'directors',
      coProposers: ['33021'],
    },
    '"0"',
  ])
})

it('offers what the reader may do, and shows why a proposal came back', async () => {
  server.use(
    served(
      proposal('a', {
        status: 'sentBack',
        reason: 'Eerst afstemmen.',
        permitted: ['changeProposal', 'submitProposal'],
      }),
      proposal('b', { status: 'submitted', permitted: ['supportProposal'] }),
    ),
  )
  renderPage(page, proposer)
  expect(await screen.findByText('Eerst afstemmen.')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Indienen: Voorstel a' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Steunen: Voorstel b' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Intrekken: Voorstel b' })).not.toBeInTheDocument()
})

const treatable = proposal('a', {
  status: 'submitted',
  permitted: ['treatProposal', 'acceptProposal', 'returnProposal'],
})

it('puts a proposal on the agenda beside which it lies', async () => {
  const sent: unknown[] = []
  server.use(
    served(treatable),
    ...around(),
    http.put(api('/proposals/a/acceptance'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(proposal('a', { status: 'accepted' }))
    }),
  )
  const user = renderPage(<IntakeTray meeting={meeting} />, coordinator)
  await user.click(await screen.findByRole('button', { name: 'Behandelen: Voorstel a' }))
  await user.click(await screen.findByRole('button', { name: 'Op de agenda zetten' }))
  await waitFor(() => {
    expect(sent).toEqual([{ meeting: 'm1' }])
  })
})

it('asks for a reason before it sends a proposal back', async () => {
  const sent: unknown[] = []
  server.use(
    served(treatable),
    ...around(),
    http.put(api('/proposals/a/return'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(problem(412, 'preconditionFailed'), { status: 412 })
    }),
  )
  const user = renderPage(<IntakeTray meeting={meeting} />, coordinator)
  await user.click(await screen.findByRole('button', { name: 'Behandelen: Voorstel a' }))
  await user.click(await screen.findByRole('radio', { name: 'Terugsturen' }))
  await user.click(screen.getByRole('button', { name: 'Terugsturen' }))
  expect(await screen.findByText('Geef een reden.')).toBeInTheDocument()
  await user.type(screen.getByLabelText('Reden'), 'Nog niet rijp.')
  await user.click(screen.getByRole('button', { name: 'Terugsturen' }))
  expect(await screen.findByRole('alert')).toBeInTheDocument()
  expect(sent).toEqual([{ reason: 'Nog niet rijp.' }])
})
