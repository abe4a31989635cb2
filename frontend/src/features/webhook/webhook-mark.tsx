import { CircleCheck, CircleSlash, Clock, Pause, Radio, TriangleAlert, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { WebhookMessage, WebhookSubscription } from '@/api/types'
import { StateMark, type Tone } from '@/ui/state-mark'

type Look = [Tone, LucideIcon]

const looks: Record<WebhookSubscription['status'], Look> = {
  active: ['moss', Radio],
  paused: ['ochre', Pause],
  ended: ['slate', CircleSlash],
}
const messageLooks: Record<WebhookMessage['status'], Look> = {
  waiting: ['slate', Clock],
  sent: ['moss', CircleCheck],
  failed: ['brick', TriangleAlert],
}

export function WebhookMark({ webhook }: { webhook: WebhookSubscription }) {
  const { t } = useTranslation()
  const [tone, icon] = looks[webhook.status]
  const state = t(`webhooks.status.${webhook.status}`)
  return (
    <StateMark tone={tone} icon={icon}>
      {webhook.fault === undefined ? state : `${state}: ${t(`webhooks.fault.${webhook.fault}`)}`}
    </StateMark>
  )
}

export function MessageMark({ status }: { status: WebhookMessage['status'] }) {
  const { t } = useTranslation()
  const [tone, icon] = messageLooks[status]
  return (
    <StateMark tone={tone} icon={icon}>
      {t(`webhooks.messageStatus.${status}`)}
    </StateMark>
  )
}
