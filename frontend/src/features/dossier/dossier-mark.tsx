import { Archive, FolderOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Dossier } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { StateMark } from '@/ui/state-mark'

/** Whether the region still works on it. */
export function DossierMark({ dossier: { status, closedOn } }: { dossier: Dossier }) {
  const { t } = useTranslation()
  const { plainDate } = useFormats()
  return status === 'open' ? (
    <StateMark tone="brand" icon={FolderOpen}>
      {t('dossier.status.open')}
    </StateMark>
  ) : (
    <StateMark tone="slate" icon={Archive}>
      {t('dossier.closedOn', { date: closedOn === undefined ? '' : plainDate(closedOn) })}
    </StateMark>
  )
}
