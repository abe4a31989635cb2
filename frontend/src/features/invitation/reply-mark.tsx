import { CircleCheck, CircleDashed, History, MailX, UserRoundCheck, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Invitation, ReplyStatus } from '@/api/types'
import { StateMark, type Tone } from '@/ui/state-mark'

const looks: Record<ReplyStatus, [Tone, LucideIcon]> = {
  accepted: ['moss', CircleCheck],
  excused: ['ochre', MailX],
  substituted: ['moss', UserRoundCheck],
}

/** What was answered for a seat; an answer from before the meeting moved is none. */
export function ReplyMark({ reply }: { reply: Invitation['reply'] }) {
  const { t } = useTranslation()
  if (reply === undefined) {
    return (
      <StateMark tone="slate" icon={CircleDashed}>
        {t('invitation.unanswered')}
      </StateMark>
    )
  }
  if (reply.beforeMove) {
    return (
      <StateMark tone="ochre" icon={History}>
        {t('invitation.beforeMove')}
      </StateMark>
    )
  }
  const [tone, icon] = looks[reply.status]
  const { substitute } = reply
  return (
    <StateMark tone={tone} icon={icon}>
      {t(`invitation.status.${reply.status}`)}
      {substitute !== undefined && `: ${substitute.function ?? substitute.officeLabel}`}
    </StateMark>
  )
}
