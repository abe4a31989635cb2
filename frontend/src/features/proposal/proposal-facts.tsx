import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { Proposal } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { ProposalMark } from './proposal-mark'

/** Who proposes it, for which body and when, who backs it, and where it is. */
export function ProposalFacts({ proposal, isInTray = false }: { proposal: Proposal; isInTray?: boolean }) {
  const { t } = useTranslation()
  const { date, plainDate } = useFormats()
  const { body, proposer, kind, minutes, wishedMeeting, wishedOn, meeting, triage, status } = proposal
  return (
    <>
      <p className="line-meta">
        <span>{t('proposal.by', { office: proposer.officeLabel, organization: titleOf(proposer.organization) })}</span>
        {!isInTray && <span>{titleOf(body)}</span>}
        <span>
          {t(`agenda.kind.${kind}`)}, {t('agenda.minutes', { count: minutes })}
        </span>
        {wishedMeeting !== undefined && meeting === undefined && (
          <span>{t('proposal.wishedAt', { date: date(wishedMeeting.startsAt) })}</span>
        )}
        {wishedOn !== undefined && meeting === undefined && (
          <span>{t('proposal.wishedAt', { date: plainDate(wishedOn) })}</span>
        )}
      </p>
      <Backers proposal={proposal} />
      <p className="line-meta">
        <ProposalMark proposal={proposal} />
        {triage !== undefined && status === 'inTreatment' && <span>{t(`proposal.triages.${triage}`)}</span>}
        {meeting !== undefined && (
          <Link to="/meetings/$meetingId" params={{ meetingId: meeting.id }}>
            {t('proposal.landed', { title: meeting.title, date: date(meeting.startsAt) })}
          </Link>
        )}
      </p>
    </>
  )
}

function Backers({ proposal: { coProposers } }: { proposal: Proposal }) {
  const { t } = useTranslation()
  const { list } = useFormats()
  if (coProposers.length === 0) return null
  const named = (supports: boolean) =>
    list(coProposers.filter((one) => one.supports === supports).map(({ organization }) => titleOf(organization)))
  const [backing, asked] = [named(true), named(false)]
  return (
    <p className="line-meta">
      {backing !== '' && <span>{t('proposal.backedBy', { names: backing })}</span>}
      {asked !== '' && <span>{t('proposal.askedOf', { names: asked })}</span>}
    </p>
  )
}
