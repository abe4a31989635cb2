import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { Meeting } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Notice } from '@/ui/notice'
import { listCrisisAheadOf } from './api'

/** On the page of a regular meeting: the crisis meetings that were called ahead of it. */
export function CrisisAhead({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation()
  const { longDate } = useFormats()
  const ahead = useQuery({ ...listCrisisAheadOf(meeting.id), enabled: meeting.kind !== 'crisis' })
  const items = ahead.data?.items ?? []
  if (items.length === 0) return null
  return (
    <div className="no-print">
      <Notice tone="slate" title={t('crisis.ahead', { count: items.length })}>
        <ul className="stack">
          {items.map(({ id, meeting: called, startsAt }) => (
            <li key={id}>
              <Link to="/meetings/$meetingId/crisis" params={{ meetingId: id }}>
                {titleOf(called)}
              </Link>
              , {longDate(startsAt)}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
