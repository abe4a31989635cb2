import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ApprovedMinutesEdition } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { DocumentLinks } from '@/ui/document-links'

/** Every approved edition: what was corrected stays to be read. */
export function EditionList({ editions }: { editions: readonly ApprovedMinutesEdition[] }) {
  const { t } = useTranslation()
  const { date } = useFormats()
  if (editions.length === 0) return null
  return (
    <ul className="minutes-editions">
      {editions.map(({ edition, letter, approvedAt, supersededBy }) => {
        const name = t('minutes.edition', { letter })
        return (
          <li key={edition.id}>
            <Link to="/editions/$editionId" params={{ editionId: edition.id }}>
              {name}
            </Link>
            <span className="muted small">
              {t(supersededBy ? 'minutes.replacedEdition' : 'minutes.approvedOn', { date: date(approvedAt) })}
            </span>
            <DocumentLinks editionId={edition.id} title={name} />
          </li>
        )
      })}
    </ul>
  )
}
