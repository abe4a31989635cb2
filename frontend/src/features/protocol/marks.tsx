import {
  BadgeCheck,
  CalendarCheck,
  CircleCheck,
  CircleDashed,
  Hourglass,
  PencilLine,
  Receipt,
  TimerOff,
  type LucideIcon,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ContributionState, ProtocolStatus } from '@/api/types'
import { StateMark, type Tone } from '@/ui/state-mark'

const looks: Record<ProtocolStatus, [Tone, LucideIcon]> = {
  drafted: ['slate', PencilLine],
  underApproval: ['ochre', Hourglass],
  approved: ['brand', CalendarCheck],
  inForce: ['moss', BadgeCheck],
  expired: ['brick', TimerOff],
}

const contributionLooks: Record<ContributionState, [Tone, LucideIcon]> = {
  agreed: ['slate', CircleDashed],
  invoiced: ['ochre', Receipt],
  paid: ['moss', CircleCheck],
}

export function ProtocolMark({ status }: { status: ProtocolStatus }) {
  const { t } = useTranslation()
  const [tone, icon] = looks[status]
  return (
    <StateMark tone={tone} icon={icon}>
      {t(`protocol.status.${status}`)}
    </StateMark>
  )
}

export function ContributionMark({ status }: { status: ContributionState }) {
  const { t } = useTranslation()
  const [tone, icon] = contributionLooks[status]
  return (
    <StateMark tone={tone} icon={icon}>
      {t(`protocol.contributionState.${status}`)}
    </StateMark>
  )
}
