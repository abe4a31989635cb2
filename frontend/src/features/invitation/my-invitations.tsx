import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { Invitation, Meeting } from '@/api/types'
import { AnswerButtons } from './answer-buttons'
import { listInvitationsTo } from './api'
import './invitation.css'
import { ReplyMark } from './reply-mark'

/** On the page of a meeting that is still to be held: whether the reader comes, for each seat. */
export function MyInvitations({ meeting }: { meeting: Meeting }) {
  const isStillToBeHeld = meeting.status === 'planned' || meeting.status === 'convened'
  const invitations = useQuery({ ...listInvitationsTo(meeting.id), enabled: isStillToBeHeld })
  const mine = (invitations.data?.items ?? []).filter((one) => may(one, 'answerInvitation'))
  if (!isStillToBeHeld || mine.length === 0) return null
  return (
    <>
      {mine.map((one) => (
        <MyInvitation key={one.self} invitation={one} />
      ))}
    </>
  )
}

function MyInvitation({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation()
  const { organization, office, officeLabel, reply } = invitation
  const id = `invitation-${organization.id}-${office}`
  return (
    <section className="sheet sheet-padded invitation no-print" aria-labelledby={id}>
      <div className="line-main">
        <h2 id={id}>{t('invitation.question')}</h2>
        <p className="line-meta">
          <span>
            {officeLabel}, {titleOf(organization)}
          </span>
          <ReplyMark reply={reply} />
        </p>
      </div>
      <AnswerButtons invitation={invitation} />
    </section>
  )
}
