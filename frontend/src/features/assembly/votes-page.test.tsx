import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { Meeting, Quorum, QuorumPartner, Vote } from '@/api/types'
import assembly from '@/i18n/assembly.nl.json'
import { i18n } from '@/i18n'
import { api, meeting as usual, reference } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { VotesPage } from './votes-page'

i18n.addResourceBundle('nl', 'translation', assembly, true)

const meeting: Meeting = { ...usual, status: 'held', permitted: ['closeMeeting'] }
const partner = (id: string, name: string, presence: QuorumPartner['presence']): QuorumPartner => ({
  organization: reference(id, name),
  presence,
  permitted: [],
})
const quorum: Quorum = {
  self: '/meetings/m1/quorum',
  meeting: reference('m1', meeting.title),
  body: meeting.body,
  on: '2026-11-26',
  rule: 'majorityOfPartners',
  entitled: 3,
  represented: 2,
  needed: 2,
  reached: true,
  proxiesPerHolder: 1,
  partners: [partner('a', 'Ieper', 'present'), partner('b', 'Veurne', 'present'), partner('c', 'Mesen', 'absent')],
  permitted: [],
}
const vote = (change: Partial<Vote>): Vote => ({
  href: '/votes/v1',
  self: '/votes/v1',
  id: 'v1',
  etag: '"1"',
  meeting: reference('m1', meeting.title),
  agendaItem: reference('i1', 'Jaarrekening'),
  question: 'Jaarrekening',
  kind: 'open',
  status: 'open',
  rule: 'majorityOfVotesCast',
  openedAt: '2026-11-26T13:00:00Z',
  entitled: 3,
  represented: 2,
  castBy: 0,
  ballots: [],
  permitted: ['noteBallots', 'closeVote', 'annulVote'],
  ...change,
})
const page = (items: unknown[]) => HttpResponse.json({ self: '', items, page: 1, pageSize: 200, total: items.length })

function answer(one: Vote, sent: Record<string, unknown>) {
  server.use(
    http.get(api('/meetings/m1/quorum'), () => HttpResponse.json(quorum)),
    http.get(api('/meetings/m1/votes'), () => page([one])),
    http.get(api('/meetings/m1/councilMandates'), () => new HttpResponse(null, { status: 404 })),
    http.get(api('/decisions'), () => page([])),
    http.put(api('/votes/v1/:part'), async ({ request, params }) => {
      sent[String(params.part)] = await request.json()
      return HttpResponse.json(one)
    }),
  )
}

it('fills in who is in favor, changes who is not, and counts', async () => {
  const sent: Record<string, unknown> = {}
  answer(vote({}), sent)
  const user = renderPage(<VotesPage meeting={meeting} />)
  expect(await screen.findByText('2 van 3 vennoten vertegenwoordigd')).toBeVisible()
  await user.click(await screen.findByRole('button', { name: 'De anderen stemmen voor' }))
  await user.click(
    within(screen.getByRole('radiogroup', { name: 'Stem van Veurne' })).getByRole('radio', { name: 'Tegen' }),
  )
  await user.click(screen.getByRole('button', { name: 'Tellen en sluiten' }))
  expect(await screen.findByText('De stemming is geteld.')).toBeVisible()
  expect(sent).toEqual({
    ballots: {
      items: [
        { organization: 'a', choice: 'inFavor' },
        { organization: 'b', choice: 'against' },
      ],
    },
    closing: {},
  })
})

it('joins no name to a choice in a secret vote, and counts only when the papers add up', async () => {
  const sent: Record<string, unknown> = {}
  answer(vote({ kind: 'secret' }), sent)
  const user = renderPage(<VotesPage meeting={meeting} />)
  const close = await screen.findByRole('button', { name: 'Tellen en sluiten' })
  expect(close).toBeDisabled()
  await user.type(screen.getByRole('textbox', { name: 'Voor' }), '{Backspace}2{Tab}')
  expect(close).toBeEnabled()
  await user.click(close)
  expect(await screen.findByText('De stemming is geteld.')).toBeVisible()
  expect(sent).toEqual({
    ballots: { items: [{ organization: 'a' }, { organization: 'b' }] },
    closing: { count: { inFavor: 2, against: 0, abstained: 0 } },
  })
})
