import { api, bodyOf, http, ifMatch, mergePatch } from '@/api/client'
import type { NewWebhookSubscription, WebhookMessage, WebhookPatch, WebhookSubscription } from '@/api/types'

export const listWebhooks = () =>
  api.queryOptions('get', '/webhookSubscriptions', { params: { query: { pageSize: 200 } } })

const often = 5_000

/** Read again and again: it may stop by itself while somebody looks. */
export const getWebhook = (id: string) =>
  api.queryOptions('get', '/webhookSubscriptions/{id}', { params: { path: { id } } }, { refetchInterval: often })

/** Sooner while a message was never tried. */
export const listMessages = (subscription: string) =>
  api.queryOptions(
    'get',
    '/webhookMessages',
    { params: { query: { subscription, pageSize: 50 } } },
    {
      refetchInterval: ({ state }) => (state.data?.items.some(({ attempts }) => attempts.length === 0) ? 1_000 : often),
    },
  )

export const listTokens = () => api.queryOptions('get', '/accessTokens', { params: { query: { pageSize: 200 } } })

export const makeWebhook = (body: NewWebhookSubscription) => bodyOf(http.POST('/webhookSubscriptions', { body }))

export const changeWebhook = ({ id, etag }: WebhookSubscription, body: WebhookPatch) =>
  bodyOf(
    http.PATCH('/webhookSubscriptions/{id}', {
      params: { path: { id }, header: ifMatch(etag) },
      headers: mergePatch,
      body,
    }),
  )

export const renewSecret = ({ id }: WebhookSubscription) =>
  bodyOf(http.POST('/webhookSubscriptions/{id}/secrets', { params: { path: { id } } }))

export type Act = 'try' | 'pause' | 'resume'

/** What is done to a webhook with one press; the answer is not looked at. */
export const acts: Record<Act, (webhook: WebhookSubscription) => Promise<unknown>> = {
  try: ({ id }) => http.POST('/webhookSubscriptions/{id}/trials', { params: { path: { id } } }),
  pause: ({ id, etag }) =>
    http.PUT('/webhookSubscriptions/{id}/pause', { params: { path: { id }, header: ifMatch(etag) } }),
  resume: ({ id, etag }) =>
    http.PUT('/webhookSubscriptions/{id}/resumption', { params: { path: { id }, header: ifMatch(etag) } }),
}

export const removeWebhook = ({ id, etag }: WebhookSubscription) =>
  http.DELETE('/webhookSubscriptions/{id}', { params: { path: { id }, header: ifMatch(etag) } })

export const resendMessage = ({ id, etag }: WebhookMessage) =>
  bodyOf(http.PUT('/webhookMessages/{id}/resending', { params: { path: { id }, header: ifMatch(etag) } }))
