import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { MinutesDocument } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { RichText } from '@/ui/rich-text'

/** Who was there, and what was said and agreed, point by point. */
export function MinutesText({ document }: { document: MinutesDocument }) {
  return (
    <>
      <Presence document={document} />
      <ol className="edition-items">
        {document.entries.map((entry) => (
          <li key={entry.id} className="edition-item">
            <span className="edition-number" aria-hidden>
              {entry.sequence}
            </span>
            <EntryText entry={entry} />
          </li>
        ))}
      </ol>
    </>
  )
}

function EntryText({ entry }: { entry: MinutesDocument['entries'][number] }) {
  const { t } = useTranslation()
  const { title, kind, summary = '', positions, outcomes } = entry
  return (
    <div className="edition-body">
      <h2>{title}</h2>
      <p className="line-meta">{t(`agenda.kind.${kind}`)}</p>
      {summary !== '' && <RichText html={summary} face="serif" />}
      {positions.length > 0 && (
        <dl className="edition-positions">
          {positions.map(({ organization, statement }) => (
            <div key={`${organization?.id ?? ''}${statement}`}>
              <dt>{organization ? titleOf(organization) : t('positions.everyone')}</dt>
              <dd>{statement}</dd>
            </div>
          ))}
        </dl>
      )}
      {outcomes.map(({ id, type, text }) => (
        <p key={id} className="edition-outcome">
          <strong>{t(`outcomes.type.${type}`)}</strong>
          {text}
        </p>
      ))}
    </div>
  )
}

const shown = ['present', 'substituted', 'excused', 'absent'] as const

function Presence({ document: { attendance } }: { document: MinutesDocument }) {
  const { t } = useTranslation()
  const { list } = useFormats()
  return (
    <dl className="presence">
      {shown.map((status) => {
        const seats = attendance.filter((seat) => seat.status === status)
        if (seats.length === 0) return null
        return (
          <div key={status}>
            <dt>{t(`attendance.status.${status}`)}</dt>
            <dd>
              {list(
                seats.map(({ organization, substitutedBy }) =>
                  substitutedBy === undefined ? titleOf(organization) : `${titleOf(organization)} (${substitutedBy})`,
                ),
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
