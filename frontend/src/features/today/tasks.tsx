import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { minutesState } from '@/api/meeting-state'
import { titleOf } from '@/api/titles'
import type { Delivery, Meeting, Proposal } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { AgendaMark, DeliveryMark, MinutesMark } from '@/ui/marks'

export function AgendaTask({ meeting: { id, title, startsAt, agendaLetter } }: { meeting: Meeting }) {
  const { t } = useTranslation()
  const { longDate } = useFormats()
  return (
    <li className="line task">
      <div className="line-main">
        <Link to="/meetings/$meetingId" params={{ meetingId: id }} className="line-title">
          {t('today.agenda', { title })}
        </Link>
        <p className="line-meta">{longDate(startsAt)}</p>
      </div>
      <AgendaMark letter={agendaLetter} />
    </li>
  )
}

export function MinutesTask({ meeting }: { meeting: Meeting }) {
  const { id, title, startsAt } = meeting
  const status = minutesState(meeting) ?? 'draft'
  const { t } = useTranslation()
  const { longDate } = useFormats()
  return (
    <li className="line task">
      <div className="line-main">
        <Link to="/meetings/$meetingId/minutes" params={{ meetingId: id }} className="line-title">
          {t(status === 'inReview' ? 'today.minutesToApprove' : 'today.minutesToWrite', { title })}
        </Link>
        <p className="line-meta">{longDate(startsAt)}</p>
      </div>
      <MinutesMark status={status} />
    </li>
  )
}

/** All proposals together: they are treated one after the other, on a page of their own. */
export function ProposalsTask({ proposals }: { proposals: readonly Proposal[] }) {
  const { t } = useTranslation()
  const { list } = useFormats()
  const proposers = new Set(proposals.map(({ proposer }) => titleOf(proposer.organization)))
  return (
    <li className="line task">
      <div className="line-main">
        <Link to="/proposals" className="line-title">
          {t('today.proposals', { count: proposals.length })}
        </Link>
        <p className="line-meta">{list([...proposers])}</p>
      </div>
    </li>
  )
}

export function FailureTask({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation()
  const { recipient, failure, month, edition } = delivery
  return (
    <li className="line task">
      <div className="line-main">
        <Link
          to="/flow"
          search={{
            municipality: recipient.organization.id,
            month,
            from: month,
            obligation: delivery.kind === 'agenda' || delivery.kind === 'briefing' ? delivery.kind : 'minutes',
          }}
          className="line-title"
        >
          {t('today.failed', { office: recipient.officeLabel, organization: titleOf(recipient.organization) })}
        </Link>
        <p className="line-meta">{failure ?? titleOf(edition)}</p>
      </div>
      <DeliveryMark delivery={delivery} />
    </li>
  )
}
