import {
  Archive,
  BadgeCheck,
  Ban,
  BookOpen,
  CalendarCheck,
  CalendarClock,
  CheckCheck,
  CircleCheck,
  CircleDashed,
  Clock,
  Eye,
  History,
  Lock,
  MailCheck,
  PencilLine,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Delivery, DeliveryState, MailState, Meeting, Minutes } from '@/api/types'
import { StateMark, type Tone } from './state-mark'

type Look = [Tone, LucideIcon]

const meetingLooks: Record<Meeting['status'], Look> = {
  planned: ['slate', CalendarClock],
  convened: ['brand', CalendarCheck],
  held: ['moss', CircleCheck],
  closed: ['moss', Lock],
  cancelled: ['brick', Ban],
}
const minutesLooks: Record<Minutes['status'], Look> = {
  draft: ['slate', PencilLine],
  inReview: ['ochre', Eye],
  approved: ['moss', BadgeCheck],
  inCorrection: ['ochre', PencilLine],
}
const deliveryLooks: Record<DeliveryState, Look> = {
  due: ['slate', Clock],
  delivered: ['ochre', MailCheck],
  retrieved: ['ochre', BookOpen],
  acknowledged: ['moss', CheckCheck],
  failed: ['brick', TriangleAlert],
  superseded: ['slate', History],
}

const mailLooks: Record<MailState, Look> = {
  waiting: ['slate', Clock],
  sent: ['moss', MailCheck],
  kept: ['slate', Archive],
  failed: ['brick', TriangleAlert],
}

export function MailMark({ status }: { status: MailState }) {
  const { t } = useTranslation()
  const [tone, icon] = mailLooks[status]
  return (
    <StateMark tone={tone} icon={icon}>
      {t(`mails.status.${status}`)}
    </StateMark>
  )
}

export function MeetingMark({ status }: { status: Meeting['status'] }) {
  const { t } = useTranslation()
  const [tone, icon] = meetingLooks[status]
  return (
    <StateMark tone={tone} icon={icon}>
      {t(`meeting.status.${status}`)}
    </StateMark>
  )
}

export function MinutesMark({ status }: { status: Minutes['status'] }) {
  const { t } = useTranslation()
  const [tone, icon] = minutesLooks[status]
  return (
    <StateMark tone={tone} icon={icon}>
      {t(`minutes.status.${status}`)}
    </StateMark>
  )
}

/** A draft agenda, or the letter of the version that went out last. */
export function AgendaMark({ letter }: { letter: string | undefined }) {
  const { t } = useTranslation()
  return letter === undefined ? (
    <StateMark tone="slate" icon={CircleDashed}>
      {t('agenda.status.draft')}
    </StateMark>
  ) : (
    <StateMark tone="moss" icon={BadgeCheck}>
      {t('agenda.status.version', { letter })}
    </StateMark>
  )
}

export function DeliveryMark({ delivery }: { delivery: Pick<Delivery, 'status' | 'overdue'> }) {
  const { t } = useTranslation()
  const [tone, icon] = deliveryLooks[delivery.status]
  return delivery.overdue && delivery.status !== 'failed' ? (
    <StateMark tone="brick" icon={Clock}>
      {t('delivery.overdue')}
    </StateMark>
  ) : (
    <StateMark tone={tone} icon={icon}>
      {t(`delivery.status.${delivery.status}`)}
    </StateMark>
  )
}
