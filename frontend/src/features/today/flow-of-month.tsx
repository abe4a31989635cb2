import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CheckCheck, Clock, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import type { Reference } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { StateMark } from '@/ui/state-mark'
import { Loaded } from '@/ui/states'
import { getInformationFlow } from './api'

/** How far this month's agendas and minutes have come. */
export function FlowOfMonth({ region }: { region: Reference }) {
  const { t } = useTranslation()
  const { month: monthName } = useFormats()
  const month = useMe().today.slice(0, 7)
  const flow = useQuery(getInformationFlow(region.id, month))
  return (
    <section aria-labelledby="flow-of-month">
      <div className="section-head">
        <h2 id="flow-of-month">{t('today.flow', { month: monthName(month) })}</h2>
        <Link to="/flow">{t('today.allFlow')}</Link>
      </div>
      <Loaded query={flow} rows={1}>
        {({ totals: { total, acknowledged, overdue, failed } }) =>
          total === 0 ? (
            <p className="sheet sheet-padded muted">{t('today.nothingSent')}</p>
          ) : (
            <div className="sheet sheet-padded today-flow">
              <p className="today-figure figures">
                <strong>{acknowledged}</strong> {t('today.acknowledgedOf', { total })}
              </p>
              <svg className="today-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
                <rect className="today-bar-all" width="100" height="4" />
                <rect className="today-bar-done" width={(acknowledged / total) * 100} height="4" />
              </svg>
              <p className="line-meta">
                {overdue + failed === 0 && (
                  <StateMark tone="moss" icon={CheckCheck}>
                    {t('today.nothingLate')}
                  </StateMark>
                )}
                {overdue > 0 && (
                  <StateMark tone="brick" icon={Clock}>
                    {t('today.overdue', { count: overdue })}
                  </StateMark>
                )}
                {failed > 0 && (
                  <StateMark tone="brick" icon={TriangleAlert}>
                    {t('today.failedCount', { count: failed })}
                  </StateMark>
                )}
              </p>
            </div>
          )
        }
      </Loaded>
    </section>
  )
}
