import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { Invitation } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { DateLeaf } from '@/ui/date-leaf'
import { AnswerButtons } from './answer-buttons'
import { listOpenInvitations } from './api'
import './invitation.css'
import { ReplyMark } from './reply-mark'

/** The meetings to which the reader is asked and has not answered; nothing when there are none. */
export function OpenInvitations() {
  const { t } = useTranslation()
  const items = useQuery(listOpenInvitations()).data?.items ?? []
  if (items.length === 0) return null
  return (
    <section aria-labelledby="open-invitations">
      <div className="section-head">
        <h2 id="open-invitations">{t('invitation.question')}</h2>
      </div>
      <ul className="sheet lines">
        {items.map((one) => (
          <OpenInvitation key={one.self} invitation={one} />
        ))}
      </ul>
    </section>
  )
}

function OpenInvitation({ invitation }: { invitation: Invitation }) {
  const { time } = useFormats()
  const { meeting, startsAt, endsAt, location, officeLabel, organization, reply } = invitation
  return (
    <li className="line open-invitation">
      <DateLeaf at={startsAt} />
      <div className="line-main">
        <Link to="/meetings/$meetingId" params={{ meetingId: meeting.id }} className="line-title">
          {meeting.title}
        </Link>
        <p className="line-meta">
          <span className="figures">
            {time(startsAt)}–{time(endsAt)}
          </span>
          {location !== undefined && <span>{location}</span>}
          <span>
            {officeLabel}, {titleOf(organization)}
          </span>
          {reply !== undefined && <ReplyMark reply={reply} />}
        </p>
        <AnswerButtons invitation={invitation} />
      </div>
    </li>
  )
}
