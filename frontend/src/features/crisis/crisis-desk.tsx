import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { hasStatus } from '@/api/problem'
import { titleOf } from '@/api/titles'
import type { CrisisMeeting } from '@/api/types'
import { Loaded } from '@/ui/states'
import { getCrisisMeeting, listLog } from './api'
import './crisis.css'
import { CrisisLog } from './crisis-log'
import { SituationMessages } from './situation-messages'

/** The log of a crisis meeting beside what its directors were told. */
export function CrisisDesk({ meetingId }: { meetingId: string }) {
  const crisis = useQuery(getCrisisMeeting(meetingId))
  return <Loaded query={crisis}>{(data) => <Desk crisis={data} />}</Loaded>
}

function Desk({ crisis }: { crisis: CrisisMeeting }) {
  const { t } = useTranslation()
  const { regularMeeting } = crisis
  const log = useQuery(listLog(crisis.id))
  const isClosed = hasStatus(log.error, 404)
  return (
    <div className="stack-wide">
      {regularMeeting && (
        <p className="muted">
          {t('crisis.aheadOfThis')}{' '}
          <Link to="/meetings/$meetingId" params={{ meetingId: regularMeeting.id }}>
            {titleOf(regularMeeting)}
          </Link>
        </p>
      )}
      <div className={isClosed ? 'stack-wide' : 'crisis-desk'}>
        {!isClosed && <CrisisLog crisis={crisis} log={log} />}
        <SituationMessages crisis={crisis} />
      </div>
    </div>
  )
}
