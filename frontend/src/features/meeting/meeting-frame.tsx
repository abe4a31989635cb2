import { Link } from '@tanstack/react-router'
import { ChevronLeft, MapPin, Video } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { MeetingMark } from '@/ui/marks'
import { MeetingChanges } from '@/ui/meeting-changes'
import './meeting-frame.css'
import { MeetingMenu } from './meeting-menu'
import { MeetingSteps } from './meeting-steps'
import { VotesTab } from './votes-tab'

interface Props {
  meeting: Meeting
  /** What other rooms have to say or ask of it. */
  above?: ReactNode
  children: ReactNode
}

/** The head that agenda, attendance and minutes of one meeting share, and the way between them. */
export function MeetingFrame({ meeting, above, children }: Props) {
  const { t } = useTranslation()
  const { longDate, time } = useFormats()
  const { id, title, startsAt, endsAt, location, onlineUrl, status, kind } = meeting
  const params = { meetingId: id }
  return (
    <div className="page">
      <title>{`${title} – Doorstroom`}</title>
      <Link to="/meetings" className="back no-print">
        <ChevronLeft size={16} aria-hidden />
        {t('app.meetings')}
      </Link>
      <header className="page-head meeting-head">
        <div>
          <h1>{title}</h1>
          <p className="meeting-when">
            <time dateTime={startsAt}>{longDate(startsAt)}</time>
            <span className="figures">
              {time(startsAt)}–{time(endsAt)}
            </span>
            {location !== undefined && (
              <span className="mark-pair">
                <MapPin size={16} aria-hidden />
                {location}
              </span>
            )}
            {onlineUrl !== undefined && (
              <a className="mark-pair meeting-online" href={onlineUrl} target="_blank" rel="noopener noreferrer">
                <Video size={16} aria-hidden />
                {t('meeting.online')}
              </a>
            )}
            <MeetingMark status={status} />
          </p>
          <MeetingChanges {...meeting} />
        </div>
        <div className="row no-print">
          <MeetingSteps meeting={meeting} />
          <MeetingMenu meeting={meeting} />
        </div>
      </header>
      <nav className="tabs no-print" aria-label={t('meeting.parts')} data-keeps-focus>
        <Link to="/meetings/$meetingId" params={params} activeOptions={{ exact: true, includeSearch: false }}>
          {t('meeting.tabs.agenda')}
        </Link>
        <Link to="/meetings/$meetingId/attendance" params={params} activeOptions={{ includeSearch: false }}>
          {t('meeting.tabs.attendance')}
        </Link>
        <VotesTab meeting={meeting} />
        <Link to="/meetings/$meetingId/minutes" params={params} activeOptions={{ includeSearch: false }}>
          {t('meeting.tabs.minutes')}
        </Link>
        {kind === 'crisis' && (
          <Link to="/meetings/$meetingId/crisis" params={params} activeOptions={{ includeSearch: false }}>
            {t('meeting.tabs.crisis')}
          </Link>
        )}
      </nav>
      {above}
      {children}
    </div>
  )
}
