import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { Contribution, Protocol } from '@/api/types'
import { api, coordinator, director, reference, westhoek } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { ProtocolAlarms } from './protocol-alarms'
import { ProtocolPage } from './protocol-page'
import { ProtocolsPage } from './protocols-page'

function protocol(id: string, rest: Partial<Protocol> = {}): Protocol {
  return {
    href: `/protocols/${id}`,
    self: `/protocols/${id}`,
    id,
    etag: '"1"',
    kind: 'protocol',
    title: `Protocol ${id}`,
    region: westhoek,
    status: 'inForce',
    startsOn: '2020-01-01',
    endsOn: '2025-12-31',
    parties: [reference('33011', 'Ieper')],
    alarmMonths: 12,
    contributions: [],
    permitted: [],
    ...rest,
  }
}

const lapsed = protocol('oud', {
  status: 'expired',
  renewal: { status: 'lapsed', alarmFrom: '2024-12-31', renewedBy: reference('nieuw', 'Protocol nieuw') },
})

function contribution(id: string, title: string, rest: Partial<Contribution> = {}): Contribution {
  return {
    href: `/contributions/${id}`,
    self: `/contributions/${id}`,
    id,
    etag: '"0"',
    protocol: reference('p', 'Protocol p'),
    region: westhoek,
    municipality: reference(id, title),
    year: 2025,
    amount: '6250.50',
    status: 'agreed',
    agreedOn: '2025-01-10',
    permitted: ['reportContributions', 'changeContribution'],
    ...rest,
  }
}

const listed = (items: Protocol[]) =>
  http.get(api('/protocols'), () => HttpResponse.json({ self: '', pageSize: 200, items }))

const shown = (found: Protocol, rows: Contribution[] = []) => {
  server.use(
    http.get(api('/protocols/p'), () => HttpResponse.json(found)),
    http.get(api('/contributions'), () => HttpResponse.json({ self: '', pageSize: 200, items: rows })),
  )
  return (
    <ProtocolPage
      id="p"
      year={undefined}
      onYear={() => undefined}
      onRemoved={() => undefined}
      approvals={(referral) => <p>raden van {referral}</p>}
    />
  )
}

const year = { year: 2025, municipalities: 2, agreed: '12501.00', invoiced: '6250.50', paid: '0.00' }

it('rings where a protocol has ended and nothing that follows it is approved', async () => {
  server.use(listed([protocol('nieuw', { status: 'underApproval' }), lapsed]))
  renderPage(<ProtocolsPage region={westhoek} />, coordinator)
  expect(await screen.findByText('Protocol oud is verlopen op 31 december 2025')).toBeInTheDocument()
  expect(screen.getByText('Ter goedkeuring')).toBeInTheDocument()
})

it('is silent on the first page while nothing ends', async () => {
  server.use(listed([protocol('p', { renewal: { status: 'notYet', alarmFrom: '2024-12-31' } })]))
  renderPage(<ProtocolAlarms region={westhoek} />, coordinator)
  await waitFor(() => {
    expect(screen.queryByRole('heading')).not.toBeInTheDocument()
  })
})

it('shows its councils and the totals of a year', async () => {
  const approvals = { referral: reference('r', 'r'), total: 18, decided: 11, onAgenda: 3, referred: 4, declined: 0 }
  renderPage(
    shown(protocol('p', { approvals, contributions: [year] }), [contribution('33011', 'Ieper', { permitted: [] })]),
    director,
  )
  expect(await screen.findByText('raden van r')).toBeInTheDocument()
  expect(screen.getByText(/12\.501,00/)).toBeInTheDocument()
  expect(await screen.findByRole('rowheader', { name: 'Ieper' })).toBeInTheDocument()
  expect(screen.getByText(/ziet alleen die gemeente zelf/)).toBeInTheDocument()
})

it('books all that were agreed at once', async () => {
  const sent: unknown[] = []
  const page = shown(protocol('p', { contributions: [year] }), [
    contribution('33011', 'Ieper'),
    contribution('38002', 'Alveringem'),
  ])
  server.use(
    http.post(api('/contributionReports'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ self: '', pageSize: 2, items: [] })
    }),
  )
  const user = renderPage(page, coordinator)
  await user.click(await screen.findByRole('button', { name: '2 afgesproken bijdragen factureren' }))
  expect(await screen.findByText('2 bijdragen geboekt.')).toBeInTheDocument()
  expect(sent).toEqual([
    {
      items: [
        { contribution: '38002', status: 'invoiced', on: '2026-11-22' },
        { contribution: '33011', status: 'invoiced', on: '2026-11-22' },
      ],
    },
  ])
})

it('puts a draft to the councils', async () => {
  const sent: unknown[] = []
  const page = shown(protocol('p', { status: 'drafted', permitted: ['submitProtocol', 'removeProtocol'] }))
  server.use(
    http.put(api('/protocols/p/submission'), async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json(protocol('p'))
    }),
  )
  const user = renderPage(page, coordinator)
  await user.click(await screen.findByRole('button', { name: 'Voorleggen aan de raden' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(await dialog.findByRole('button', { name: 'Voorleggen aan de raden' }))
  expect(await screen.findByText('Voorgelegd aan de raden.')).toBeInTheDocument()
  expect(sent).toEqual(['"1"', { text: 'Keur dit protocol goed.', dueOn: '2027-02-22' }])
})

it('leaves what the councils decide on as it is, and puts right the note', async () => {
  const sent: unknown[] = []
  const page = shown(protocol('p', { status: 'underApproval', permitted: ['changeProtocol'], note: 'Oud.' }))
  server.use(
    http.get(api('/organizations'), () =>
      HttpResponse.json({ self: '', pageSize: 200, items: [{ id: '33011', name: 'Ieper', kind: 'municipality' }] }),
    ),
    http.patch(api('/protocols/p'), async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json(protocol('p'))
    }),
  )
  const user = renderPage(page, coordinator)
  await user.click(await screen.findByRole('button', { name: 'Wijzigen' }))
  const dialog = within(await screen.findByRole('dialog'))
  const note = await dialog.findByRole('textbox', { name: /^Nota|^Toelichting|^Opmerking/ })
  await user.clear(note)
  expect(dialog.queryByRole('textbox', { name: /^Naam|^Titel/ })).not.toBeInTheDocument()
  await user.click(dialog.getByRole('button', { name: 'Bewaren' }))
  expect(await screen.findByText('Protocol bewaard.')).toBeInTheDocument()
  expect(sent[0]).toBe('"1"')
  expect(sent[1]).toEqual({ link: null, note: null, alarmMonths: 12 })
})

it('changes all of a draft', async () => {
  const sent: unknown[] = []
  const page = shown(protocol('p', { status: 'drafted', permitted: ['changeProtocol'] }))
  server.use(
    listed([protocol('p', { status: 'drafted' })]),
    http.get(api('/organizations'), () =>
      HttpResponse.json({ self: '', pageSize: 200, items: [{ id: '33011', name: 'Ieper', kind: 'municipality' }] }),
    ),
    http.patch(api('/protocols/p'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(protocol('p'))
    }),
  )
  const user = renderPage(page, coordinator)
  await user.click(await screen.findByRole('button', { name: 'Wijzigen' }))
  const dialog = within(await screen.findByRole('dialog'))
  const title = await dialog.findByDisplayValue('Protocol p')
  await user.clear(title)
  await user.type(title, 'Protocol Westhoek')
  await user.click(dialog.getByRole('button', { name: 'Bewaren' }))
  expect(await screen.findByText('Protocol bewaard.')).toBeInTheDocument()
  expect(sent).toEqual([
    {
      title: 'Protocol Westhoek',
      startsOn: '2020-01-01',
      endsOn: '2025-12-31',
      parties: ['33011'],
      renews: null,
      link: null,
      note: null,
      alarmMonths: 12,
    },
  ])
})
