import {
  Ban,
  CalendarCheck,
  CircleCheck,
  CircleDashed,
  CircleMinus,
  Clock,
  Hourglass,
  type LucideIcon,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { FollowUp, FollowUpState } from '@/api/types'
import { StateMark, type Tone } from '@/ui/state-mark'

const looks: Record<FollowUpState, [Tone, LucideIcon]> = {
  notStarted: ['slate', CircleDashed],
  onCollegeAgenda: ['ochre', CalendarCheck],
  inProgress: ['ochre', Hourglass],
  done: ['moss', CircleCheck],
  notApplicable: ['slate', CircleMinus],
  optedOut: ['slate', Ban],
}

/** How far a municipality is; late goes before all else. */
export function FollowUpMark({ followUp: { status, overdue } }: { followUp: Pick<FollowUp, 'status' | 'overdue'> }) {
  const { t } = useTranslation()
  const [tone, icon] = looks[status]
  return overdue ? (
    <StateMark tone="brick" icon={Clock}>
      {t('followUp.overdue', { status: t(`followUp.status.${status}`) })}
    </StateMark>
  ) : (
    <StateMark tone={tone} icon={icon}>
      {t(`followUp.status.${status}`)}
    </StateMark>
  )
}
