import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { minutesState } from '@/api/meeting-state'
import type { Meeting } from '@/api/types'
import { dayOf, useFormats } from '@/i18n/format'
import { DateLeaf } from '@/ui/date-leaf'
import { AgendaMark, MeetingMark, MinutesMark } from '@/ui/marks'
import { MeetingChanges } from '@/ui/meeting-changes'

interface Props {
  meetings: readonly Meeting[]
  today: string
}

/** The meetings in their order, under the month in which they fall. */
export function MeetingMonths({ meetings, today }: Props) {
  const { month } = useFormats()
  return (
    <div className="stack-wide">
      {byMonth(meetings).map(([name, ofMonth]) => (
        <section key={name} aria-labelledby={`month-${name}`}>
          <h2 id={`month-${name}`} className="month-name">
            {month(name)}
          </h2>
          <ul className="sheet lines">
            {ofMonth.map((meeting) => (
              <MeetingLine key={meeting.id} meeting={meeting} isPast={dayOf(meeting.startsAt) < today} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function MeetingLine({ meeting, isPast }: { meeting: Meeting; isPast: boolean }) {
  const { t } = useTranslation()
  const { time } = useFormats()
  const { id, title, startsAt, endsAt, location, status, kind, agendaLetter } = meeting
  const minutes = minutesState(meeting)
  return (
    <li className="line meeting-line" data-past={isPast || undefined} data-status={status}>
      <DateLeaf at={startsAt} />
      <div className="line-main">
        <Link to="/meetings/$meetingId" params={{ meetingId: id }} className="line-title">
          {title}
        </Link>
        <p className="line-meta">
          <span className="figures">
            {time(startsAt)}–{time(endsAt)}
          </span>
          {location !== undefined && <span>{location}</span>}
          {kind !== 'regular' && <span>{t(`meeting.kind.${kind}`)}</span>}
        </p>
        <MeetingChanges {...meeting} />
      </div>
      <div className="meeting-marks">
        <MeetingMark status={status} />
        {status !== 'cancelled' &&
          (minutes === undefined ? (
            <Pair name={t('meeting.tabs.agenda')}>
              <AgendaMark letter={agendaLetter} />
            </Pair>
          ) : (
            <Pair name={t('meeting.tabs.minutes')}>
              <MinutesMark status={minutes} />
            </Pair>
          ))}
      </div>
    </li>
  )
}

function Pair({ name, children }: { name: string; children: ReactNode }) {
  return (
    <span className="mark-pair">
      <span className="muted">{name}</span>
      {children}
    </span>
  )
}

function byMonth(meetings: readonly Meeting[]): [string, Meeting[]][] {
  const months = new Map<string, Meeting[]>()
  for (const meeting of meetings) {
    const name = dayOf(meeting.startsAt).slice(0, 7)
    months.set(name, [...(months.get(name) ?? []), meeting])
  }
  return [...months]
}
