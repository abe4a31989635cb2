import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/format'
import { DocumentLinks } from '@/ui/document-links'
import { listAgendaVersions } from './api'

/** What has gone out already. */
export function VersionList({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation()
  const { shortDateTime } = useFormats()
  const versions = useQuery(listAgendaVersions(meetingId))
  const items = versions.data?.items ?? []
  if (items.length === 0) return null
  return (
    <section className="sheet agenda-card" aria-labelledby="versions">
      <h3 id="versions">{t('agenda.versions')}</h3>
      <ul className="versions">
        {items.map(({ letter, approvedAt, edition }) => (
          <li key={letter}>
            <Link to="/editions/$editionId" params={{ editionId: edition.id }}>
              {t('agenda.status.version', { letter })}
            </Link>
            <span className="muted small figures">{shortDateTime(approvedAt)}</span>
            <DocumentLinks editionId={edition.id} title={t('agenda.status.version', { letter })} />
          </li>
        ))}
      </ul>
    </section>
  )
}
