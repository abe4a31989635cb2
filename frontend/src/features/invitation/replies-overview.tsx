import { useQuery } from '@tanstack/react-query'
import { CircleCheck, Clock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { standsAs, useMe } from '@/api/me'
import { titleOf } from '@/api/titles'
import type { Invitation, Meeting, Replies } from '@/api/types'
import { StateMark } from '@/ui/state-mark'
import { Loaded } from '@/ui/states'
import { getReplies } from './api'
import './invitation.css'
import { ReplyMark } from './reply-mark'

/** For the coordinator: who comes, who has not said, and whether a majority does. */
export function RepliesOverview({ meeting }: { meeting: Meeting }) {
  const isCoordinator = standsAs(useMe(), 'coordinator')
  return isCoordinator && meeting.status !== 'cancelled' ? <Overview meeting={meeting} /> : null
}

function Overview({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation()
  const replies = useQuery(getReplies(meeting.id))
  const isStillToBeHeld = meeting.status === 'planned' || meeting.status === 'convened'
  return (
    <section className="replies" aria-labelledby="replies">
      <div className="section-head">
        <h2 id="replies">{t('invitation.replies')}</h2>
      </div>
      <Loaded query={replies} rows={3}>
        {({ totals, items }) => (
          <div className="sheet">
            <Totals totals={totals} />
            <details open={isStillToBeHeld} className="replies-each">
              <summary>{t('invitation.perSeat')}</summary>
              <ul className="lines">
                {items.map((one) => (
                  <Line key={one.self} invitation={one} />
                ))}
              </ul>
            </details>
          </div>
        )}
      </Loaded>
    </section>
  )
}

function Totals({ totals }: { totals: Replies['totals'] }) {
  const { t } = useTranslation()
  const { members, membersComing, majorityFrom, majorityComes } = totals
  return (
    <div className="replies-totals">
      <dl className="replies-counts">
        {(['accepted', 'substituted', 'excused', 'unanswered'] as const).map((count) => (
          <div key={count}>
            <dt>{t(`invitation.count.${count}`)}</dt>
            <dd className="figures">{totals[count]}</dd>
          </div>
        ))}
      </dl>
      <StateMark tone={majorityComes ? 'moss' : 'ochre'} icon={majorityComes ? CircleCheck : Clock}>
        {t(majorityComes ? 'invitation.majority' : 'invitation.noMajority', { membersComing, members, majorityFrom })}
      </StateMark>
    </div>
  )
}

function Line({ invitation: { organization, officeLabel, reply } }: { invitation: Invitation }) {
  return (
    <li className="line reply-line">
      <div className="line-main">
        <p className="line-title">{titleOf(organization)}</p>
        <p className="line-meta">
          <span>{officeLabel}</span>
          {reply?.reason !== undefined && <span>{reply.reason}</span>}
        </p>
      </div>
      <ReplyMark reply={reply} />
    </li>
  )
}
