import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { Referral, ReferralTarget } from '@/api/types'
import { api, coordinator, director, reference, westhoek } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { ReferralsPage } from './referrals-page'
import { commonStates, nextStates } from './states'

function target(id: string, title: string, rest: Partial<ReferralTarget> = {}): ReferralTarget {
  return {
    href: `/targets/${id}`,
    organization: reference(id, title),
    body: 'municipalCouncil',
    status: 'referred',
    overdue: false,
    permitted: [],
    ...rest,
  }
}

function referral(id: string, targets: ReferralTarget[]): Referral {
  return {
    href: `/referrals/${id}`,
    self: `/referrals/${id}`,
    id,
    etag: '"0"',
    title: `Punt ${id}`,
    region: westhoek,
    text: `Beslis over ${id}.`,
    dueOn: '2026-12-31',
    targets,
  }
}

const own = (rest: Partial<ReferralTarget> = {}) => target('33011', 'Ieper', { permitted: ['answerReferral'], ...rest })
const page = <ReferralsPage region={westhoek} shown="open" onShow={() => undefined} />
const served = (items: Referral[], queries: string[] = []) =>
  http.get(api('/referrals'), ({ request }) => {
    queries.push(new URL(request.url).search)
    return HttpResponse.json({ self: '', pageSize: 200, items })
  })
const answering = (sent: unknown[]) =>
  http.post(api('/referralAnswers'), async ({ request }) => {
    sent.push(await request.json())
    return HttpResponse.json({ self: '', pageSize: 1, items: [] })
  })

it('answers in two clicks that the council approved today', async () => {
  const sent: unknown[] = []
  const queries: string[] = []
  server.use(served([referral('a', [own(), target('38002', 'Alveringem')])], queries), answering(sent))
  const user = renderPage(page, director)
  await user.click(await screen.findByRole('button', { name: 'Antwoorden op: Punt a' }))
  await user.click(await within(await screen.findByRole('dialog')).findByRole('button', { name: 'Antwoorden' }))
  expect(await screen.findByText('Uw antwoord is doorgegeven.')).toBeInTheDocument()
  expect(sent).toEqual([
    {
      items: [
        {
          referral: 'a',
          organization: '33011',
          status: 'decided',
          treatedOn: '2026-11-22',
          result: 'Goedgekeurd.',
        },
      ],
    },
  ])
  expect(queries[0]).toContain('organization=33011')
})

it('refuses a link that is not over https on its own field', async () => {
  const sent: unknown[] = []
  server.use(served([referral('a', [own()])]), answering(sent))
  const user = renderPage(page, director)
  await user.click(await screen.findByRole('button', { name: 'Antwoorden op: Punt a' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.type(await dialog.findByLabelText(/Link naar het gepubliceerde besluit/), 'http://www.ieper.be')
  await user.click(dialog.getByRole('button', { name: 'Antwoorden' }))
  expect(await dialog.findAllByText('Begin met https://')).not.toHaveLength(0)
  expect(sent).toEqual([])
})

it('gives one answer to several', async () => {
  const sent: { items: unknown[] }[] = []
  server.use(served([referral('a', [own()]), referral('b', [own({ status: 'onAgenda' })])]), answering(sent))
  const user = renderPage(page, director)
  await user.click(await screen.findByRole('checkbox', { name: 'Punt a kiezen' }))
  await user.click(screen.getByRole('checkbox', { name: 'Punt b kiezen' }))
  await user.click(screen.getByRole('button', { name: 'Antwoorden op alle gekozen' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(await dialog.findByRole('radio', { name: 'Niet behandeld' }))
  await user.click(dialog.getByRole('button', { name: 'Antwoorden' }))
  await waitFor(() => {
    expect(sent[0]?.items).toHaveLength(2)
  })
})

it('shows a coordinator how many decided and who is late, without a pen', async () => {
  const targets = [
    target('38002', 'Alveringem', { status: 'decided', result: 'Goedgekeurd.', link: 'https://www.alveringem.be/b' }),
    target('33011', 'Ieper', { overdue: true }),
  ]
  const queries: string[] = []
  server.use(served([referral('a', targets)], queries))
  renderPage(page, coordinator)
  expect(await screen.findByText('1 van 2 beslist')).toBeInTheDocument()
  expect(screen.getByText('1 te laat')).toBeInTheDocument()
  expect(screen.getByText('Te laat · Doorverwezen')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Besluit van Alveringem lezen' })).toHaveAttribute(
    'href',
    'https://www.alveringem.be/b',
  )
  expect(screen.queryByRole('button', { name: /^Antwoord/ })).not.toBeInTheDocument()
  expect(queries[0]).not.toContain('organization')
})

it('says the same again once it is decided, and never goes back', () => {
  expect(nextStates('decided')).toEqual(['decided'])
  expect(nextStates('onAgenda')).toEqual(['onAgenda', 'decided', 'declined'])
  const asked = [referral('a', [own()]), referral('b', [own({ status: 'decided' })])].map((each) => ({
    referral: each,
    target: each.targets[0] ?? own(),
  }))
  expect(commonStates(asked)).toEqual(['decided'])
})
