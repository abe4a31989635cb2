import { Link } from '@tanstack/react-router'
import { ChevronRight, Handshake, Hourglass, Route } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { TrailStep } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { StateMark } from './state-mark'
import './trail.css'

interface Props {
  trail: readonly TrailStep[]
}

/** What other bodies took with a point before, each in its own words. */
export function Advice({ trail }: Props) {
  const { t } = useTranslation()
  const { date } = useFormats()
  return trail.flatMap(({ body, meeting, startsAt, outcomes }) =>
    outcomes.map(({ type, text, circle, approved }, place) => (
      <div key={`${meeting.id}-${place}`} className="advice">
        <Handshake size={18} aria-hidden />
        <div>
          <p className="advice-from">
            {t('trail.from', {
              outcome: t(`outcomes.type.${type}`),
              body: body.title ?? body.id,
              date: date(startsAt),
            })}
            {!approved && (
              <StateMark tone="ochre" icon={Hourglass}>
                {t('trail.unapproved')}
              </StateMark>
            )}
          </p>
          <p className="advice-text">{text}</p>
          {circle === 'secretariat' && <p className="small muted">{t('trail.kept')}</p>}
        </div>
      </div>
    )),
  )
}

/** Which bodies had a point before, one after the other, with the way to their meetings. */
export function TrailLine({ trail }: Props) {
  const { t } = useTranslation()
  const { date } = useFormats()
  if (trail.length === 0) return null
  return (
    <div className="trail">
      <Route size={14} aria-hidden />
      <ol aria-label={t('trail.preparedBy')}>
        {trail.map(({ body, meeting, startsAt }, place) => (
          <li key={`${meeting.id}-${place}`}>
            {place === 0 ? <span>{t('trail.preparedBy')}: </span> : <ChevronRight size={14} aria-hidden />}
            <Link to="/meetings/$meetingId" params={{ meetingId: meeting.id }}>
              {body.title ?? body.id}
            </Link>
            , {date(startsAt)}
          </li>
        ))}
      </ol>
    </div>
  )
}
