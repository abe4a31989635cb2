import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { WebhookMessage, WebhookSubscription } from '@/api/types'
import { accessToken as token, api, coordinator, director } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { WebhookPage } from './webhook-page'
import { WebhooksPage } from './webhooks-page'

const webhook: WebhookSubscription = {
  href: '',
  self: '',
  id: 'w1',
  etag: '"3"',
  name: 'Notulen binnen',
  accessToken: { href: '', id: 't1', title: 'Notulensysteem' },
  url: 'https://systeem.example/doorstroom',
  kinds: [],
  status: 'active',
  madeAt: '2026-11-22T09:00:00Z',
  permitted: ['tryWebhookSubscription', 'pauseWebhookSubscription', 'removeWebhookSubscription'],
}
const message: WebhookMessage = {
  href: '',
  self: '',
  id: 'm1',
  etag: '"2"',
  subscription: { href: '/doorstroom/v1/webhookSubscriptions/w1', id: 'w1' },
  type: 'be.doorstroom.edition.changed',
  resource: '/doorstroom/v1/editions/e1',
  status: 'failed',
  writtenAt: '2026-11-22T09:05:00Z',
  attempts: [{ madeAt: '2026-11-22T09:05:01Z', answered: 503, fault: 'faulty', milliseconds: 12 }],
  permitted: ['resendWebhookMessage'],
}
const page = (items: unknown[]) => HttpResponse.json({ self: '', items, page: 1, pageSize: 200, total: items.length })
const reads = (shown: WebhookSubscription, ...messages: WebhookMessage[]) => [
  http.get(api('/webhookSubscriptions/w1'), () => HttpResponse.json(shown)),
  http.get(api('/webhookMessages'), () => page(messages)),
]
const onRemoved = () => Promise.resolve()

it('makes a webhook for everything, and shows its secret once', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(api('/webhookSubscriptions'), () => page([])),
    http.get(api('/accessTokens'), () => page([token])),
    http.post(api('/webhookSubscriptions'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ ...webhook, secret: 'whsec_geheim' }, { status: 201 })
    }),
  )
  const user = renderPage(<WebhooksPage />, director)
  await user.click(await screen.findByRole('button', { name: 'Webhook maken' }))
  await user.type(await screen.findByLabelText(/^Naam/), 'Notulen binnen')
  await user.type(screen.getByLabelText(/^Adres/), 'https://systeem.example/doorstroom')
  await user.click(screen.getByRole('button', { name: 'Maken' }))
  const secret = await screen.findByRole('alertdialog')
  expect(within(secret).getByLabelText('Geheim')).toHaveValue('whsec_geheim')
  expect(sent).toEqual([
    { accessToken: 't1', name: 'Notulen binnen', url: 'https://systeem.example/doorstroom', kinds: [] },
  ])
})

it('says what is needed first when there is no token', async () => {
  server.use(
    http.get(api('/webhookSubscriptions'), () => page([])),
    http.get(api('/accessTokens'), () => page([])),
  )
  const user = renderPage(<WebhooksPage />, director)
  await user.click(await screen.findByRole('button', { name: 'Webhook maken' }))
  expect(await screen.findByRole('link', { name: 'Naar mijn toegangstokens' })).toBeVisible()
})

it('tells why a webhook stopped and resumes it', async () => {
  const tags: (string | null)[] = []
  const paused: WebhookSubscription = {
    ...webhook,
    status: 'paused',
    fault: 'refused',
    permitted: ['resumeWebhookSubscription'],
  }
  server.use(
    ...reads(paused),
    http.put(api('/webhookSubscriptions/w1/resumption'), ({ request }) => {
      tags.push(request.headers.get('If-Match'))
      return HttpResponse.json(webhook)
    }),
  )
  const user = renderPage(<WebhookPage id="w1" onRemoved={onRemoved} />, director)
  expect(await screen.findByText('Het systeem weigerde een bericht.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Hervatten' }))
  expect(await screen.findByText('De webhook gaat verder.')).toBeVisible()
  expect(tags).toEqual(['"3"'])
})

it('shows each attempt and sends a message again', async () => {
  const tags: (string | null)[] = []
  server.use(
    ...reads(webhook, message),
    http.put(api('/webhookMessages/m1/resending'), ({ request }) => {
      tags.push(request.headers.get('If-Match'))
      return HttpResponse.json({ ...message, status: 'waiting', permitted: [] })
    }),
  )
  const user = renderPage(<WebhookPage id="w1" onRemoved={onRemoved} />, director)
  expect(await screen.findByText('Document verschenen')).toBeVisible()
  await user.click(screen.getByText('1 poging'))
  expect(screen.getByText(/fout bij het systeem · antwoord 503 · 12 ms/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: /opnieuw sturen/ }))
  expect(await screen.findByText('Het bericht vertrekt opnieuw.')).toBeVisible()
  expect(tags).toEqual(['"2"'])
})

it('asks before it removes', async () => {
  const sent: unknown[] = []
  const removed = vi.fn(onRemoved)
  server.use(
    ...reads(webhook),
    http.delete(api('/webhookSubscriptions/w1'), ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const user = renderPage(<WebhookPage id="w1" onRemoved={removed} />, director)
  await user.click(await screen.findByRole('button', { name: 'Verwijderen' }))
  expect(sent).toEqual([])
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Verwijderen' }))
  await vi.waitFor(() => {
    expect(removed).toHaveBeenCalledOnce()
  })
  expect(sent).toEqual(['"3"'])
})

it('is closed to whoever answers for no token', async () => {
  server.use(http.get(api('/webhookSubscriptions'), () => page([])))
  renderPage(<WebhooksPage />, coordinator)
  expect(await screen.findByText('Dit is niet voor u opengesteld')).toBeInTheDocument()
})
