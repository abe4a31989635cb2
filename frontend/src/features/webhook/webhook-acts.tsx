import { useMutation, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { refreshLists } from '@/api/refresh'
import type { WebhookSubscription } from '@/api/types'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'
import { useToast } from '@/ui/toasts'
import { acts, type Act } from './api'
import { WebhookRemoval } from './webhook-removal'
import { WebhookRenewal } from './webhook-renewal'

const WebhookForm = lazy(() => import('./webhook-form'))

const pressed = [
  { act: 'resume', operation: 'resumeWebhookSubscription', done: 'resumed' },
  { act: 'try', operation: 'tryWebhookSubscription', done: 'tried' },
  { act: 'pause', operation: 'pauseWebhookSubscription', done: 'paused' },
] as const satisfies { act: Act; operation: string; done: string }[]

interface Props {
  webhook: WebhookSubscription
  onRemoved: () => Promise<void>
}

/** Everything that may happen to a webhook. */
export function WebhookActs({ webhook, onRemoved }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const [isChanging, setChanging] = useState(false)
  const acting = useMutation({
    mutationFn: ({ act }: (typeof pressed)[number]) => acts[act](webhook),
    onSuccess: async (_, { done }) => {
      toast(t(`webhooks.${done}`))
      await refreshLists(queries, '/webhookSubscriptions', '/webhookSubscriptions/{id}', '/webhookMessages')
    },
    onError: (error) => {
      toast(error.message)
    },
  })
  const close = () => {
    setChanging(false)
  }
  return (
    <div className="webhook-acts">
      {pressed
        .filter(({ operation }) => may(webhook, operation))
        .map((press) => (
          <Button
            key={press.act}
            variant={press.act === 'resume' ? 'primary' : 'secondary'}
            isPending={acting.isPending && acting.variables.act === press.act}
            onPress={() => {
              acting.mutate(press)
            }}
          >
            {t(`webhooks.${press.act}`)}
          </Button>
        ))}
      {may(webhook, 'changeWebhookSubscription') && (
        <Button
          onPress={() => {
            setChanging(true)
          }}
        >
          {t('webhooks.change')}
        </Button>
      )}
      {may(webhook, 'renewWebhookSecret') && <WebhookRenewal webhook={webhook} />}
      <WebhookRemoval webhook={webhook} onRemoved={onRemoved} />
      <Dialog title={t('webhooks.changeTitle', { name: webhook.name })} isOpen={isChanging} onClose={close}>
        <Suspense fallback={<Skeletons rows={4} />}>
          <WebhookForm
            webhook={webhook}
            onClose={close}
            onDone={() => {
              close()
              toast(t('webhooks.changed'))
            }}
          />
        </Suspense>
      </Dialog>
    </div>
  )
}
