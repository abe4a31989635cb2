import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Referral } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Counts } from './counts'
import './referral.css'
import { TargetTable } from './target-table'

/** For who follows them all: what was asked, how far it is, and who is late. */
export function ReferralSheet({ referral }: { referral: Referral }) {
  const { t } = useTranslation()
  return (
    <article className="sheet">
      <div className="sheet-padded stack">
        <ReferralHead referral={referral} />
        <Counts referral={referral} />
        <details>
          <summary>{t('referrals.targets')}</summary>
          <TargetTable referral={referral} />
        </details>
      </div>
    </article>
  )
}

/** What is referred, by which minutes or protocol, and when it should be answered. */
export function ReferralHead({ referral }: { referral: Referral }) {
  const { t } = useTranslation()
  const { plainDate } = useFormats()
  const { title, text, outcome, meeting, protocol, dueOn } = referral
  return (
    <div className="line-main">
      <h2 className="referral-title">
        {protocol !== undefined && (
          <Link to="/protocols/$protocolId" params={{ protocolId: protocol.id }}>
            {title}
          </Link>
        )}
        {meeting !== undefined && (
          <Link to="/meetings/$meetingId/minutes" params={{ meetingId: meeting.id }}>
            {title}
          </Link>
        )}
      </h2>
      {outcome !== undefined && <p>{outcome.text}</p>}
      <p className="line-meta">
        <span>{text}</span>
        {dueOn !== undefined && <span>{t('referrals.due', { date: plainDate(dueOn) })}</span>}
      </p>
    </div>
  )
}
