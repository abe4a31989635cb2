import { Ban, CalendarSync } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/api/types'
import { useFormats } from '@/i18n/format'

type Props = Pick<Meeting, 'formerDates' | 'cancellationReason'>

/** What became of the plan, and why: every former date, struck, and that a meeting does not take place. */
export function MeetingChanges({ formerDates, cancellationReason }: Props) {
  const { t } = useTranslation()
  const { longDate, time } = useFormats()
  if (formerDates.length === 0 && cancellationReason === undefined) return null
  return (
    <ul className="meeting-changes">
      {cancellationReason !== undefined && (
        <li data-tone="brick">
          <Ban size={16} aria-hidden />
          <span>{t('meeting.cancelledBecause', { reason: cancellationReason })}</span>
        </li>
      )}
      {formerDates.map(({ startsAt, movedAt, reason }) => (
        <li key={movedAt} data-tone="ochre">
          <CalendarSync size={16} aria-hidden />
          <span>
            {t('meeting.movedFrom')}{' '}
            <s>
              <time dateTime={startsAt}>
                {longDate(startsAt)}, {time(startsAt)}
              </time>
            </s>
            : {reason}
          </span>
        </li>
      ))}
    </ul>
  )
}
