import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ExternalLink, Stamp } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { Protocol } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { EmptyState, Loaded } from '@/ui/states'
import { getProtocol } from './api'
import { ContributionsPart } from './contributions-part'
import { ProtocolMark } from './marks'
import { ProtocolMoves } from './protocol-moves'
import './protocol.css'
import { RenewalAlarm } from './renewal'
import { Term } from './term'

interface Props {
  id: string
  /** The year whose contributions are shown; the newest if absent. */
  year: number | undefined
  onYear: (year: number) => void
  onRemoved: () => void
  /** Which council answered what: another room keeps it. */
  approvals: (referral: string) => ReactNode
}

/** One protocol: its term and parties, council after council, and what is contributed year after year. */
export function ProtocolPage({ id, ...props }: Props) {
  const protocol = useQuery(getProtocol(id))
  return <Loaded query={protocol}>{(found) => <Whole protocol={found} {...props} />}</Loaded>
}

function Whole({ protocol, year, onYear, onRemoved, approvals }: Omit<Props, 'id'> & { protocol: Protocol }) {
  const { t } = useTranslation()
  const { plainDate } = useFormats()
  const { title, kind, region, status, note, link, submittedOn, concludedOn } = protocol
  return (
    <div className="page">
      <title>{`${title} – Doorstroom`}</title>
      <header className="page-head">
        <div>
          <p className="overline">
            {titleOf(region)} · {t(`protocol.kind.${kind}`)}
          </p>
          <h1>{title}</h1>
          <p className="line-meta">
            <ProtocolMark status={status} />
            <Term protocol={protocol} />
            {submittedOn !== undefined && <span>{t('protocol.submitted', { date: plainDate(submittedOn) })}</span>}
            {concludedOn !== undefined && <span>{t('protocol.concluded', { date: plainDate(concludedOn) })}</span>}
          </p>
        </div>
        <ProtocolMoves protocol={protocol} onRemoved={onRemoved} />
      </header>
      <div className="stack-wide">
        <RenewalAlarm protocol={protocol} />
        <Facts protocol={protocol} />
        {(note !== undefined || link !== undefined) && (
          <div className="measure stack">
            {note !== undefined && <p>{note}</p>}
            {link !== undefined && (
              <p>
                <a className="protocol-link" href={link} target="_blank" rel="noreferrer">
                  {t('protocol.text')} <ExternalLink size={14} aria-hidden />
                </a>
              </p>
            )}
          </div>
        )}
        <section aria-labelledby="approvals">
          <div className="section-head">
            <h2 id="approvals">{t('protocol.approvals')}</h2>
          </div>
          {protocol.approvals ? approvals(protocol.approvals.referral.id) : <Unsubmitted protocol={protocol} />}
        </section>
        <ContributionsPart protocol={protocol} year={year} onYear={onYear} />
      </div>
    </div>
  )
}

function Facts({ protocol: { renews, renewal, parties } }: { protocol: Protocol }) {
  const { t } = useTranslation()
  const { list } = useFormats()
  return (
    <dl className="protocol-facts">
      <div>
        <dt>{t('protocol.parties')}</dt>
        <dd>{list(parties.map(titleOf).toSorted((one, other) => one.localeCompare(other, 'nl')))}</dd>
      </div>
      {renews !== undefined && (
        <div>
          <dt>{t('protocol.renews')}</dt>
          <dd>
            <Link to="/protocols/$protocolId" params={{ protocolId: renews.id }}>
              {titleOf(renews)}
            </Link>
          </dd>
        </div>
      )}
      {renewal?.renewedBy !== undefined && (
        <div>
          <dt>{t('protocol.renewedBy')}</dt>
          <dd>
            <Link to="/protocols/$protocolId" params={{ protocolId: renewal.renewedBy.id }}>
              {titleOf(renewal.renewedBy)}
            </Link>
          </dd>
        </div>
      )}
    </dl>
  )
}

function Unsubmitted({ protocol }: { protocol: Protocol }) {
  const { t } = useTranslation()
  if (!may(protocol, 'submitProtocol')) return <p className="muted">{t('protocol.noCouncils')}</p>
  return (
    <div className="sheet">
      <EmptyState icon={Stamp} title={t('protocol.noApprovals')}>
        {t('protocol.noApprovalsText')}
      </EmptyState>
    </div>
  )
}
