import { Link } from '@tanstack/react-router'
import { Clock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { CollegeItem, Reference } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { RichText } from '@/ui/rich-text'
import { StateMark } from '@/ui/state-mark'

type Sent = CollegeItem['regions'][number]

/** What one region sent to the college, and what it asks of the municipality. */
export function CollegeRegionText({ sent, asOf }: { sent: Sent; asOf: string }) {
  const { t } = useTranslation()
  const { region, agendas, minutes, followUps } = sent
  return (
    <section className="college-region">
      <h3>{t('college.region', { region: titleOf(region) })}</h3>
      {agendas.map((agenda) => (
        <AgendaText key={agenda.edition.id} agenda={agenda} />
      ))}
      {minutes.map((one) => (
        <MinutesText key={one.edition.id} minutes={one} />
      ))}
      {agendas.length + minutes.length === 0 && <p className="muted">{t('college.nothing')}</p>}
      <FollowUps followUps={followUps} asOf={asOf} />
    </section>
  )
}

function PaperHead({ title, startsAt, edition }: { title: string; startsAt: string; edition: Reference }) {
  const { t } = useTranslation()
  const { longDate } = useFormats()
  return (
    <>
      <h4>{title}</h4>
      <p className="line-meta">
        <span className="college-day">{longDate(startsAt)}</span>
        <Link
          to="/editions/$editionId"
          params={{ editionId: edition.id }}
          aria-label={t('college.wholeOf', { title: titleOf(edition) })}
          className="no-print"
        >
          {t('college.whole')}
        </Link>
      </p>
    </>
  )
}

function AgendaText({ agenda: { meeting, startsAt, edition, points } }: { agenda: Sent['agendas'][number] }) {
  const { t } = useTranslation()
  return (
    <div className="college-paper">
      <PaperHead title={t('college.agenda', { title: titleOf(meeting) })} startsAt={startsAt} edition={edition} />
      {points.length === 0 && <p className="muted">{t('college.noAgendaPoints')}</p>}
      <ol className="college-points college-words">
        {points.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
    </div>
  )
}

function MinutesText({ minutes: { meeting, startsAt, edition, points } }: { minutes: Sent['minutes'][number] }) {
  const { t } = useTranslation()
  return (
    <div className="college-paper">
      <PaperHead title={t('college.minutes', { title: titleOf(meeting) })} startsAt={startsAt} edition={edition} />
      {points.length === 0 && <p className="muted">{t('college.noMinutesPoints')}</p>}
      {points.map(({ id, sequence, title, summary = '', outcomes }) => (
        <div key={id} className="college-point">
          <h5>
            {sequence}. {title}
          </h5>
          {summary !== '' && <RichText html={summary} face="serif" />}
          {outcomes.map(({ type, label, text }) => (
            <p key={`${type}${text}`} className="college-words">
              <strong>{label}:</strong> {text}
            </p>
          ))}
        </div>
      ))}
    </div>
  )
}

function FollowUps({ followUps, asOf }: { followUps: Sent['followUps']; asOf: string }) {
  const { t } = useTranslation()
  const { plainDate } = useFormats()
  return (
    <div className="college-paper">
      <h4>{t('college.followUps')}</h4>
      <p className="line-meta">{t('college.asOf', { date: plainDate(asOf) })}</p>
      {followUps.length === 0 && <p className="muted">{t('college.noFollowUps')}</p>}
      <ul className="lines">
        {followUps.map(({ id, title, text, dueOn, status, overdue }) => (
          <li key={id} className="college-follow-up">
            <p className="line-title">{text}</p>
            <p className="line-meta">
              <span>{title}</span>
              <span>{t('college.dueOn', { date: plainDate(dueOn) })}</span>
              <span>{t(`followUp.status.${status}`)}</span>
              {overdue && (
                <StateMark tone="brick" icon={Clock}>
                  {t('college.overdue')}
                </StateMark>
              )}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
