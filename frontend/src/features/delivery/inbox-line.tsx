import { Link } from '@tanstack/react-router'
import {
  CalendarDays,
  FileText,
  Landmark,
  Megaphone,
  MessageSquareText,
  Mic,
  Paperclip,
  Siren,
  ScrollText,
  type LucideIcon,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { EditionKind } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { DeliveryMark } from '@/ui/marks'
import type { Received } from './received'
import { useAcknowledge } from './use-acknowledge'

const icons: Record<EditionKind, LucideIcon> = {
  convocation: Megaphone,
  situationMessage: Siren,
  agenda: CalendarDays,
  agendaSlot: Mic,
  minutes: FileText,
  minutesReview: MessageSquareText,
  briefing: Landmark,
  briefingAnnex: Paperclip,
  excerpt: ScrollText,
}

export function InboxLine({ received: { first, deliveries, confirmable } }: { received: Received }) {
  const { t } = useTranslation()
  const { shortDate, list } = useFormats()
  const acknowledging = useAcknowledge()
  const { kind, edition, recipient, deliveredAt } = first
  const params = { editionId: edition.id }
  const title = titleOf(edition)
  const offices = list(deliveries.map((one) => one.recipient.officeLabel))
  const Icon = icons[kind]
  return (
    <li className="line inbox-line">
      <Icon size={20} aria-hidden className="inbox-icon" />
      <div className="line-main">
        <Link to="/editions/$editionId" params={params} className="line-title">
          {title}
        </Link>
        <p className="line-meta">
          <span>{t('delivery.forOffice', { offices, organization: titleOf(recipient.organization) })}</span>
          {deliveredAt !== undefined && <span>{t('delivery.since', { date: shortDate(deliveredAt) })}</span>}
          <DeliveryMark delivery={first} />
        </p>
      </div>
      {confirmable.length === 0 ? (
        <Link to="/editions/$editionId" params={params} className="button" aria-label={t('delivery.readOf', { title })}>
          {t('delivery.read')}
        </Link>
      ) : (
        <Button
          isPending={acknowledging.isPending}
          aria-label={t('delivery.acknowledgeOf', { title })}
          onPress={() => {
            acknowledging.mutate(confirmable)
          }}
        >
          {t('delivery.acknowledge')}
        </Button>
      )}
    </li>
  )
}
