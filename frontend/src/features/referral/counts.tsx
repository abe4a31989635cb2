import { CircleCheck, Clock, Hourglass } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Referral } from '@/api/types'
import { StateMark } from '@/ui/state-mark'
import './referral.css'
import { countsOf } from './states'

/** How many decided, and how many are late. */
export function Counts({ referral }: { referral: Referral }) {
  const { t } = useTranslation()
  const { total, decided, declined, open, overdue } = countsOf(referral)
  return (
    <div className="referral-counts">
      <svg className="referral-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
        <rect className="referral-bar-all" width="100" height="4" />
        <rect className="referral-bar-done" width={(decided / total) * 100} height="4" />
      </svg>
      <p className="line-meta">
        <StateMark tone={open === 0 ? 'moss' : 'ochre'} icon={open === 0 ? CircleCheck : Hourglass}>
          {t('referrals.decidedOf', { decided, count: total })}
        </StateMark>
        {declined > 0 && <span>{t('referrals.declinedCount', { count: declined })}</span>}
        {overdue > 0 && (
          <StateMark tone="brick" icon={Clock}>
            {t('referrals.overdueCount', { count: overdue })}
          </StateMark>
        )}
      </p>
    </div>
  )
}
