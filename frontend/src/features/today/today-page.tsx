import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { maySeeFlow, standsAs, useMe } from '@/api/me'
import { titleOf } from '@/api/titles'
import type { Reference } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { ComingMeetings } from './coming-meetings'
import { FlowOfMonth } from './flow-of-month'
import './today.css'
import { Worklist } from './worklist'

interface Props {
  region: Reference
  /** To which meetings the reader is asked; another room asks. */
  invitations?: ReactNode
  /** What came in for the reader; another room keeps it. */
  inbox: ReactNode
  /** The point of this month for the reader's college, from its own room. */
  college: ReactNode
  /** What ends and was not renewed, for the coordinator. */
  alarms?: ReactNode
}

/** What waits for the reader, what is late and what comes next. */
export function TodayPage({ region, invitations, inbox, college, alarms }: Props) {
  const { t } = useTranslation()
  const { longDate } = useFormats()
  const me = useMe()
  const isCoordinator = standsAs(me, 'coordinator')
  const hasInbox = standsAs(me, 'director', 'councilClerk', 'chair', 'member', 'delegate', 'guest')
  // for who has nothing to do here, what comes takes the first place
  const onlyReads = !isCoordinator && !hasInbox
  // the meetings themselves are not for guests
  const isGuest = me.standings.every(({ role }) => role === 'guest')
  return (
    <div className="page">
      <title>{`${t('app.today')} – Doorstroom`}</title>
      <header className="page-head">
        <div>
          <p className="overline">
            {me.name} · {titleOf(region)}
          </p>
          <h1 className="today-date">{longDate(`${me.today}T12:00:00Z`)}</h1>
        </div>
      </header>
      <div className="today-columns">
        <div className="stack-wide">
          {invitations}
          {isCoordinator && <Worklist region={region} />}
          {alarms}
          {hasInbox && inbox}
          {standsAs(me, 'guest') && <p className="muted">{t('today.guest')}</p>}
          {onlyReads && <ComingMeetings region={region} />}
        </div>
        <div className="stack-wide">
          {college}
          {!onlyReads && !isGuest && <ComingMeetings region={region} />}
          {maySeeFlow(me) && <FlowOfMonth region={region} />}
        </div>
      </div>
    </div>
  )
}
