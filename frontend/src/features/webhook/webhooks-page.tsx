import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Plus, Webhook } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mayMakeTokens, maySeeTokens, useMe } from '@/api/me'
import type { WebhookSubscription } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { SecretDialog } from '@/ui/secret-dialog'
import { EmptyState, Forbidden, Loaded, Skeletons } from '@/ui/states'
import { listWebhooks } from './api'
import { WebhookMark } from './webhook-mark'
import './webhooks.css'

const WebhookForm = lazy(() => import('./webhook-form'))

/** The systems that are told of changes. */
export function WebhooksPage() {
  const { t } = useTranslation()
  const me = useMe()
  const webhooks = useQuery(listWebhooks())
  const [isMaking, setMaking] = useState(false)
  const [made, setMade] = useState<WebhookSubscription>()
  if (!maySeeTokens(me)) return <Forbidden />
  const close = () => {
    setMaking(false)
  }

  return (
    <div className="page webhooks">
      <title>{`${t('webhooks.title')} – Doorstroom`}</title>
      <header className="page-head">
        <div>
          <h1>{t('webhooks.title')}</h1>
          <p className="muted measure">
            {t('webhooks.lead')} <a href="/doorstroom/v1/doc">{t('webhooks.reference')}</a>
          </p>
        </div>
        {mayMakeTokens(me) && (
          <Button
            variant="primary"
            icon={Plus}
            onPress={() => {
              setMaking(true)
            }}
          >
            {t('webhooks.create')}
          </Button>
        )}
      </header>
      <Loaded query={webhooks} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="sheet">
              <EmptyState icon={Webhook} title={t('webhooks.empty')}>
                {t('webhooks.emptyText')}
              </EmptyState>
            </div>
          ) : (
            <ul className="sheet lines">
              {items.map((webhook) => (
                <WebhookLine key={webhook.id} webhook={webhook} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <Dialog title={t('webhooks.create')} lead={t('webhooks.createLead')} isOpen={isMaking} onClose={close}>
        <Suspense fallback={<Skeletons rows={4} />}>
          <WebhookForm
            onClose={close}
            onDone={(webhook) => {
              close()
              setMade(webhook)
            }}
          />
        </Suspense>
      </Dialog>
      {made?.secret !== undefined && (
        <SecretDialog
          title={t('webhooks.secretTitle', { name: made.name })}
          text={t('webhooks.secretText')}
          secret={made.secret}
          onClose={() => {
            setMade(undefined)
          }}
        />
      )}
    </div>
  )
}

function WebhookLine({ webhook }: { webhook: WebhookSubscription }) {
  const { t } = useTranslation()
  const { date } = useFormats()
  return (
    <li className="line webhook">
      <div className="line-main">
        <h2 className="webhook-name">
          <Link to="/webhooks/$webhookId" params={{ webhookId: webhook.id }}>
            {webhook.name}
          </Link>
        </h2>
        <p className="line-meta">
          <span className="webhook-url">{new URL(webhook.url).host}</span>
          <span>{t('webhooks.ofToken', { token: webhook.accessToken.title })}</span>
          <span>{t('webhooks.made', { date: date(webhook.madeAt) })}</span>
          <WebhookMark webhook={webhook} />
        </p>
      </div>
    </li>
  )
}
