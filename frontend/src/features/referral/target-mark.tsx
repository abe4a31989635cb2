import { Ban, CalendarCheck, CircleCheck, CircleDashed, Clock, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ReferralState, ReferralTarget } from '@/api/types'
import { StateMark, type Tone } from '@/ui/state-mark'

const looks: Record<ReferralState, [Tone, LucideIcon]> = {
  referred: ['slate', CircleDashed],
  onAgenda: ['ochre', CalendarCheck],
  decided: ['moss', CircleCheck],
  declined: ['slate', Ban],
}

/** How far a target is; late goes before all else. */
export function TargetMark({ target: { status, overdue } }: { target: Pick<ReferralTarget, 'status' | 'overdue'> }) {
  const { t } = useTranslation()
  const [tone, icon] = looks[status]
  return overdue ? (
    <StateMark tone="brick" icon={Clock}>
      {t('referrals.overdue', { status: t(`referral.status.${status}`) })}
    </StateMark>
  ) : (
    <StateMark tone={tone} icon={icon}>
      {t(`referral.status.${status}`)}
    </StateMark>
  )
}
