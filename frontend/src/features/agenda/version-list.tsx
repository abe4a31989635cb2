import { useQuery } from '@tanstack/react-query'
import { GitCompare } from 'lucide-react'
import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { DocumentLinks } from '@/ui/document-links'
import { listAgendaVersions } from './api'
import { ChangesDialog, type Compared } from './changes-dialog'

/** What has gone out already. */
export function VersionList({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation()
  const { shortDateTime } = useFormats()
  const versions = useQuery(listAgendaVersions(meetingId))
  const [compared, setCompared] = useState<Compared>()
  const items = versions.data?.items ?? []
  if (items.length === 0) return null
  return (
    <section className="sheet agenda-card" aria-labelledby="versions">
      <h3 id="versions">{t('agenda.versions')}</h3>
      <ul className="versions">
        {items.map(({ letter, approvedAt, edition }, place) => (
          <li key={letter}>
            <Link to="/editions/$editionId" params={{ editionId: edition.id }}>
              {t('agenda.status.version', { letter })}
            </Link>
            <span className="muted small figures">{shortDateTime(approvedAt)}</span>
            <DocumentLinks editionId={edition.id} title={t('agenda.status.version', { letter })} />
            <Compare letter={letter} since={items[place - 1]?.letter} onCompare={setCompared} />
          </li>
        ))}
      </ul>
      <ChangesDialog
        meetingId={meetingId}
        compared={compared}
        onClose={() => {
          setCompared(undefined)
        }}
      />
    </section>
  )
}

interface CompareProps {
  letter: string
  since: string | undefined
  onCompare: (compared: Compared) => void
}

function Compare({ letter, since, onCompare }: CompareProps) {
  const { t } = useTranslation()
  if (since === undefined) return null
  return (
    <Button
      icon={GitCompare}
      onPress={() => {
        onCompare({ letter, since })
      }}
    >
      {t('agendaChanges.action', { since })}
    </Button>
  )
}
