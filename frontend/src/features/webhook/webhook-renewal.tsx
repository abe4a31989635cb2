import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import type { WebhookSubscription } from '@/api/types'
import { Button } from '@/ui/button'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { SecretDialog } from '@/ui/secret-dialog'
import { renewSecret } from './api'

/** Another secret, shown once; the former signs along for a day. */
export function WebhookRenewal({ webhook }: { webhook: WebhookSubscription }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [isAsked, setAsked] = useState(false)
  const renewing = useMutation({
    mutationFn: () => renewSecret(webhook),
    onSuccess: async () => {
      setAsked(false)
      await refreshLists(queries, '/webhookSubscriptions', '/webhookSubscriptions/{id}')
    },
  })
  return (
    <>
      <Button
        onPress={() => {
          setAsked(true)
        }}
      >
        {t('webhooks.renew')}
      </Button>
      <ConfirmDialog
        title={t('webhooks.renewTitle', { name: webhook.name })}
        confirmLabel={t('webhooks.renew')}
        isOpen={isAsked}
        isPending={renewing.isPending}
        error={renewing.error}
        onConfirm={() => {
          renewing.mutate()
        }}
        onClose={() => {
          setAsked(false)
          renewing.reset()
        }}
      >
        <p>{t('webhooks.renewText')}</p>
      </ConfirmDialog>
      {renewing.data?.secret !== undefined && (
        <SecretDialog
          title={t('webhooks.secretTitle', { name: webhook.name })}
          text={t('webhooks.renewedText')}
          secret={renewing.data.secret}
          onClose={() => {
            renewing.reset()
          }}
        />
      )}
    </>
  )
}
