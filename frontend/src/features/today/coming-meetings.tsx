import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CalendarDays } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import type { Reference } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { DateLeaf } from '@/ui/date-leaf'
import { MeetingMark } from '@/ui/marks'
import { MeetingChanges } from '@/ui/meeting-changes'
import { EmptyState, Loaded } from '@/ui/states'
import { listComingMeetings } from './api'

export function ComingMeetings({ region }: { region: Reference }) {
  const { t } = useTranslation()
  const { time } = useFormats()
  const { today } = useMe()
  const meetings = useQuery(listComingMeetings(region.id, today))
  return (
    <section aria-labelledby="coming">
      <div className="section-head">
        <h2 id="coming">{t('today.coming')}</h2>
        <Link to="/meetings">{t('today.allMeetings')}</Link>
      </div>
      <Loaded query={meetings} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="sheet">
              <EmptyState icon={CalendarDays} title={t('today.noneComing')} />
            </div>
          ) : (
            <ul className="sheet lines">
              {items.map(({ id, title, startsAt, endsAt, status, ...changes }) => (
                <li key={id} className="line" data-status={status}>
                  <DateLeaf at={startsAt} />
                  <div className="line-main">
                    <Link to="/meetings/$meetingId" params={{ meetingId: id }} className="line-title">
                      {title}
                    </Link>
                    <p className="line-meta">
                      <span className="figures">
                        {time(startsAt)}–{time(endsAt)}
                      </span>
                      <MeetingMark status={status} />
                    </p>
                    <MeetingChanges {...changes} />
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}
