import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { Commitment, Plan } from '@/api/types'
import { api, coordinator, director, reference, westhoek } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { PlanPage } from './plan-page'

const listed = (items: unknown[]) => HttpResponse.json({ self: '', pageSize: 200, items })
const page = <PlanPage region={westhoek} search={{}} onSearch={() => undefined} />
const welzijn = reference('westhoek-welzijn', 'Welzijn')

const plan: Plan = {
  href: '/plans/p',
  self: '/plans/p',
  id: 'p',
  etag: '"2"',
  region: westhoek,
  title: 'Strategisch plan',
  fromYear: 2026,
  untilYear: 2031,
  themes: [welzijn, reference('westhoek-mobiliteit', 'Mobiliteit')],
  total: { confirmed: '2500.50', pledged: '1000.00', municipalities: 2 },
  permitted: [],
}
const commitment = (name: string, amount: string, rest: Partial<Commitment> = {}): Commitment => ({
  href: `/commitments/${name}`,
  self: `/commitments/${name}`,
  id: name,
  etag: '"3"',
  plan: reference('p', 'Strategisch plan'),
  region: westhoek,
  municipality: reference(name, name),
  theme: welzijn,
  year: 2026,
  amount,
  status: 'pledged',
  pledgedOn: '2026-01-10',
  permitted: [],
  ...rest,
})
const served = (shown: Plan, ...items: Commitment[]) => [
  http.get(api('/plans'), () => listed([shown])),
  http.get(api('/commitments'), () => listed(items)),
  http.get(api('/bodies'), () => listed([])),
]

it('adds up what stands, without what was withdrawn', async () => {
  server.use(
    ...served(
      plan,
      commitment('Ieper', '2500.50', { status: 'confirmed' }),
      commitment('Diksmuide', '1000.00'),
      commitment('Veurne', '9.00', { status: 'withdrawn', withdrawalReason: 'Niet.' }),
    ),
  )
  renderPage(page, director)
  const table = within(await screen.findByRole('table', { name: 'Strategisch plan' }))
  expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Diksmuide', 'Ieper', 'Samen'])
  expect(table.queryByRole('columnheader', { name: 'Mobiliteit' })).not.toBeInTheDocument()
  expect(table.getAllByText(/3\.500,50/)).toHaveLength(2)
})

it('shows a council its own amount and no sum', async () => {
  const { total, ...without } = plan
  expect(total).toBeDefined()
  server.use(...served(without, commitment('Ieper', '2500.50')))
  renderPage(page, director)
  expect(await screen.findByRole('button', { name: /2\.500,50 Ieper, Welzijn: Toegezegd/ })).toBeInTheDocument()
  expect(screen.queryByText('Samen')).not.toBeInTheDocument()
  expect(screen.queryByText(/In alle jaren/)).not.toBeInTheDocument()
})

it('lets a director confirm with the body that approved it', async () => {
  const sent: unknown[] = []
  server.use(
    ...served(plan, commitment('Ieper', '2500.50', { permitted: ['confirmCommitment'] })),
    http.put(api('/commitments/Ieper/confirmation'), async ({ request }) => {
      sent.push(await request.json(), request.headers.get('If-Match'))
      return HttpResponse.json(commitment('Ieper', '2500.50', { status: 'confirmed' }))
    }),
  )
  const user = renderPage(page, director)
  await user.click(await screen.findByRole('button', { name: /Ieper, Welzijn/ }))
  const dialog = await screen.findByRole('dialog')
  await user.click(await within(dialog).findByRole('button', { name: 'Bevestigen' }))
  await user.click(await within(dialog).findByRole('radio', { name: 'Gemeenteraad' }))
  await user.click(within(dialog).getByRole('button', { name: 'Bevestigen' }))
  await waitFor(() => {
    expect(sent).toEqual([{ approvedBy: 'council', approvedOn: '2026-11-22' }, '"3"'])
  })
})

it('asks for municipality, domain and an amount before it pledges', async () => {
  server.use(...served({ ...plan, permitted: ['pledgeCommitment', 'changePlan'] }))
  const user = renderPage(page, { ...coordinator, permitted: ['openPlan'] })
  await user.click(await screen.findByRole('button', { name: 'Engagement noteren' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(await within(dialog).findByRole('button', { name: 'Bewaren' }))
  expect(await within(dialog).findAllByText('Vul dit in.')).toHaveLength(2)
  expect(within(dialog).getByText('Vul een bedrag in, zoals 12.500,00.')).toBeInTheDocument()
})
