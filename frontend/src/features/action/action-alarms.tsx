import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Reference } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { listActions } from './api'
import { ownerOf } from './owner'

/** On the coordinator's first page: what is late, and what the day has come to ask about; nothing when there is none. */
export function ActionAlarms({ region }: { region: Reference }) {
  const { t } = useTranslation()
  const { plainDate } = useFormats()
  const late = useQuery(listActions(region.id, 'overdue')).data?.items ?? []
  const asked = useQuery(listActions(region.id, 'review')).data?.items ?? []
  const actions = [...late, ...asked.filter(({ overdue }) => !overdue)]
  if (actions.length === 0) return null
  return (
    <section aria-labelledby="action-alarms">
      <div className="section-head">
        <h2 id="action-alarms">{t('action.title')}</h2>
        <Link to="/actions">{t('action.all')}</Link>
      </div>
      <ul className="sheet lines">
        {actions.slice(0, 5).map((action) => (
          <li key={action.id} className="line task">
            <div className="line-main">
              <Link to="/meetings/$meetingId/minutes" params={{ meetingId: action.meeting }} className="line-title">
                {action.statement}
              </Link>
              <p className="line-meta">
                <strong>{t(action.overdue ? 'action.overdue' : 'action.reviewDue')}</strong>
                <span>{ownerOf(action)}</span>
                <span>{t('action.due', { date: plainDate(action.dueOn) })}</span>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
