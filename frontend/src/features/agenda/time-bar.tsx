import { CircleCheck, TimerOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem, Meeting } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { StateMark } from '@/ui/state-mark'
import type { Timetable } from './timetable'

interface Props {
  table: Timetable<AgendaItem>
  meeting: Meeting
}

/** The time of the meeting as one line: each point as long as it takes, with what runs past the end in brick. */
export function TimeBar({ table, meeting }: Props) {
  const { t } = useTranslation()
  const { time } = useFormats()
  const planned = (Date.parse(meeting.endsAt) - Date.parse(meeting.startsAt)) / 60_000
  const whole = Math.max(planned, table.totalMinutes, 1)
  const late = Math.max(0, table.overrun)
  return (
    <div className="stack">
      <svg className="time-bar" viewBox={`0 0 ${whole} 10`} preserveAspectRatio="none" aria-hidden>
        <rect className="time-room" width={planned} height="10" />
        {table.stops.map(({ item, startsAt, overrun }) => {
          const from = (Date.parse(startsAt) - Date.parse(meeting.startsAt)) / 60_000
          const within = item.minutes - overrun
          return (
            <g key={item.id}>
              {within > 0 && <rect className="time-item" x={from} width={within} height="10" />}
              {overrun > 0 && <rect className="time-over" x={from + within} width={overrun} height="10" />}
              <path className="time-edge" d={`M${from} 0V10`} vectorEffect="non-scaling-stroke" />
            </g>
          )
        })}
      </svg>
      <dl className="time-facts figures">
        <div>
          <dt>{t('agenda.facts.items')}</dt>
          <dd>{table.stops.length}</dd>
        </div>
        <div>
          <dt>{t('agenda.facts.total')}</dt>
          <dd>{t('agenda.minutes', { count: table.totalMinutes })}</dd>
        </div>
        <div>
          <dt>{t('agenda.facts.end')}</dt>
          <dd>{time(table.endsAt)}</dd>
        </div>
        <div>
          <dt>{t('agenda.facts.planned')}</dt>
          <dd>{time(meeting.endsAt)}</dd>
        </div>
      </dl>
      {late > 0 ? (
        <StateMark tone="brick" icon={TimerOff}>
          {t('agenda.overEnd', { count: late })}
        </StateMark>
      ) : (
        <StateMark tone="moss" icon={CircleCheck}>
          {t('agenda.room', { count: -table.overrun })}
        </StateMark>
      )}
    </div>
  )
}
