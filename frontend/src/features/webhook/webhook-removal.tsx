import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import type { WebhookSubscription } from '@/api/types'
import { Button } from '@/ui/button'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { useToast } from '@/ui/toasts'
import { removeWebhook } from './api'

interface Props {
  webhook: WebhookSubscription
  onRemoved: () => Promise<void>
}

/** Asks once more: the messages go too. */
export function WebhookRemoval({ webhook, onRemoved }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const [isAsked, setAsked] = useState(false)
  const removing = useMutation({
    mutationFn: () => removeWebhook(webhook),
    onSuccess: async () => {
      toast(t('webhooks.removed'))
      await onRemoved()
      await refreshLists(queries, '/webhookSubscriptions')
    },
  })
  return (
    <>
      <Button
        variant="danger"
        onPress={() => {
          setAsked(true)
        }}
      >
        {t('webhooks.remove')}
      </Button>
      <ConfirmDialog
        title={t('webhooks.removeTitle', { name: webhook.name })}
        confirmLabel={t('webhooks.remove')}
        variant="danger"
        isOpen={isAsked}
        isPending={removing.isPending}
        error={removing.error}
        onConfirm={() => {
          removing.mutate()
        }}
        onClose={() => {
          setAsked(false)
          removing.reset()
        }}
      >
        <p>{t('webhooks.removeText')}</p>
      </ConfirmDialog>
    </>
  )
}
