import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { maySeeTokens, useMe } from '@/api/me'
import type { WebhookSubscription } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Notice } from '@/ui/notice'
import { Forbidden, Loaded } from '@/ui/states'
import { getWebhook } from './api'
import { WebhookActs } from './webhook-acts'
import { WebhookMark } from './webhook-mark'
import { WebhookMessages } from './webhook-messages'
import './webhooks.css'

interface Props {
  id: string
  onRemoved: () => Promise<void>
}

/** One webhook: what it tells whom, why it may have stopped, and each message. */
export function WebhookPage({ id, onRemoved }: Props) {
  const { t } = useTranslation()
  const webhook = useQuery(getWebhook(id))
  if (!maySeeTokens(useMe())) return <Forbidden />
  return (
    <div className="page webhooks">
      <Loaded query={webhook} rows={6}>
        {(found) => (
          <>
            <title>{`${found.name} – Doorstroom`}</title>
            <header className="page-head">
              <div>
                <p className="overline">
                  <Link to="/webhooks">{t('webhooks.title')}</Link>
                </p>
                <h1>{found.name}</h1>
                <WebhookMark webhook={found} />
              </div>
            </header>
            <div className="stack-wide">
              {found.status !== 'active' && <Stopped webhook={found} />}
              <Facts webhook={found} onRemoved={onRemoved} />
              <WebhookMessages subscription={found.id} />
            </div>
          </>
        )}
      </Loaded>
    </div>
  )
}

function Stopped({ webhook: { status, fault } }: { webhook: WebhookSubscription }) {
  const { t } = useTranslation()
  return (
    <Notice
      tone={status === 'ended' ? 'slate' : 'ochre'}
      title={fault === undefined ? t('webhooks.byHand') : t(`webhooks.stopped.${fault}`)}
    >
      <p>{status === 'ended' ? t('webhooks.madeAnew') : t('webhooks.nothingLost')}</p>
    </Notice>
  )
}

interface FactsProps {
  webhook: WebhookSubscription
  onRemoved: () => Promise<void>
}

function Facts({ webhook, onRemoved }: FactsProps) {
  const { t } = useTranslation()
  const { date } = useFormats()
  return (
    <section className="sheet sheet-padded" aria-label={t('webhooks.facts')}>
      <dl className="webhook-facts">
        <dt>{t('webhooks.url')}</dt>
        <dd className="webhook-url">{webhook.url}</dd>
        <dt>{t('webhooks.token')}</dt>
        <dd>{webhook.accessToken.title}</dd>
        <dt>{t('webhooks.kinds')}</dt>
        <dd>
          {webhook.kinds.length === 0
            ? t('webhooks.everything')
            : webhook.kinds.map((kind) => t(`webhooks.kind.${kind}`)).join(' · ')}
        </dd>
      </dl>
      <p className="small muted">{t('webhooks.made', { date: date(webhook.madeAt) })}</p>
      <WebhookActs webhook={webhook} onRemoved={onRemoved} />
    </section>
  )
}
