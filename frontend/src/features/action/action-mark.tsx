import { Check, CircleDashed, CircleSlash, Hourglass, TimerOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Action } from '@/api/types'
import { StateMark } from '@/ui/state-mark'

/** How far an action is; what is late says so before what is to be asked about. */
export function ActionMark({ action: { status, overdue, reviewDue } }: { action: Action }) {
  const { t } = useTranslation()
  if (overdue) {
    return (
      <StateMark tone="brick" icon={TimerOff}>
        {t('action.overdue')}
      </StateMark>
    )
  }
  if (reviewDue) {
    return (
      <StateMark tone="ochre" icon={Hourglass}>
        {t('action.reviewDue')}
      </StateMark>
    )
  }
  const [tone, icon] = (
    { open: ['slate', CircleDashed], done: ['moss', Check], dropped: ['slate', CircleSlash] } as const
  )[status]
  return (
    <StateMark tone={tone} icon={icon}>
      {t(`action.status.${status}`)}
    </StateMark>
  )
}
