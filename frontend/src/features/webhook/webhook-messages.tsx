import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Send } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { refreshLists } from '@/api/refresh'
import type { WebhookMessage } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { EmptyState, Loaded } from '@/ui/states'
import { useToast } from '@/ui/toasts'
import { listMessages, resendMessage } from './api'
import { MessageMark } from './webhook-mark'

const words = {
  trial: 'trial',
  'rights.changed': 'rights',
  'meeting.changed': 'meetingChanged',
  'meeting.gone': 'meetingGone',
  'edition.changed': 'editionChanged',
  'edition.gone': 'editionGone',
  'outcome.changed': 'outcomeChanged',
  'outcome.gone': 'outcomeGone',
  'followUp.changed': 'followUpChanged',
  'followUp.gone': 'followUpGone',
  'referral.changed': 'referralChanged',
  'referral.gone': 'referralGone',
} as const

/** The newest messages, each with what came of every attempt. */
export function WebhookMessages({ subscription }: { subscription: string }) {
  const { t } = useTranslation()
  const messages = useQuery(listMessages(subscription))
  return (
    <section className="stack" aria-labelledby="messages">
      <h2 id="messages">{t('webhooks.messages')}</h2>
      <Loaded query={messages} rows={4}>
        {({ items, next }) =>
          items.length === 0 ? (
            <div className="sheet">
              <EmptyState icon={Send} title={t('webhooks.noMessages')}>
                {t('webhooks.noMessagesText')}
              </EmptyState>
            </div>
          ) : (
            <>
              <ul className="sheet lines">
                {items.map((message) => (
                  <MessageLine key={message.id} message={message} />
                ))}
              </ul>
              {next !== undefined && <p className="muted small">{t('webhooks.newest', { count: items.length })}</p>}
            </>
          )
        }
      </Loaded>
    </section>
  )
}

function MessageLine({ message }: { message: WebhookMessage }) {
  const { t } = useTranslation()
  const { shortDateTime } = useFormats()
  const queries = useQueryClient()
  const toast = useToast()
  const name = useName(message)
  const written = shortDateTime(message.writtenAt)
  const resending = useMutation({
    mutationFn: resendMessage,
    onSuccess: async () => {
      toast(t('webhooks.resent'))
      await refreshLists(queries, '/webhookMessages')
    },
    onError: (error) => {
      toast(error.message)
    },
  })
  return (
    <li className="line">
      <div className="line-main">
        <p className="line-title">{name}</p>
        <p className="line-meta">
          <span>{written}</span>
          <MessageMark status={message.status} />
          {message.nextAttemptAt !== undefined && message.attempts.length > 0 && (
            <span>{t('webhooks.again', { at: shortDateTime(message.nextAttemptAt) })}</span>
          )}
        </p>
        {message.resource !== undefined && (
          <p className="small muted webhook-url">{new URL(message.resource, window.location.href).pathname}</p>
        )}
        <Attempts message={message} />
      </div>
      {may(message, 'resendWebhookMessage') && (
        <Button
          isPending={resending.isPending}
          aria-label={t('webhooks.resendNamed', { name, at: written })}
          onPress={() => {
            resending.mutate(message)
          }}
        >
          {t('webhooks.resend')}
        </Button>
      )}
    </li>
  )
}

function Attempts({ message: { attempts } }: { message: WebhookMessage }) {
  const { t } = useTranslation()
  const { shortDateTime } = useFormats()
  if (attempts.length === 0) return null
  return (
    <details className="webhook-attempts">
      <summary>{t('webhooks.attempts', { count: attempts.length })}</summary>
      <ol className="small">
        {attempts.map(({ madeAt, answered, fault, milliseconds }) => (
          <li key={madeAt}>
            {[
              shortDateTime(madeAt),
              fault === undefined ? t('webhooks.arrived') : t(`webhooks.fault.${fault}`),
              ...(answered === undefined ? [] : [t('webhooks.answered', { status: answered })]),
              t('webhooks.took', { count: milliseconds }),
            ].join(' · ')}
          </li>
        ))}
      </ol>
    </details>
  )
}

function useName({ type }: WebhookMessage) {
  const { t } = useTranslation()
  const bare = type.replace('be.doorstroom.', '')
  return bare in words ? t(`webhooks.type.${words[bare as keyof typeof words]}`) : bare
}
