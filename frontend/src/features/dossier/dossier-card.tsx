import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import type { Dossier, Triage } from '@/api/types'
import { Picker } from '@/ui/picker'
import { DossierMark } from './dossier-mark'
import { triages } from './dossier-values'

interface Props {
  dossier: Dossier
  onMove: (dossier: Dossier, to: Triage) => void
}

export function DossierCard({ dossier, onMove }: Props) {
  const { t } = useTranslation()
  const now = dossier.phases.filter(({ current }) => current).map(({ name }) => name)
  return (
    <li className="sheet dossier-card">
      <Link to="/dossiers/$dossierId" params={{ dossierId: dossier.id }} className="line-title">
        {dossier.title}
      </Link>
      <p className="line-meta">
        {dossier.themeName !== undefined && <span>{dossier.themeName}</span>}
        {now.map((name) => (
          <span key={name}>{t('dossier.phaseNow', { name })}</span>
        ))}
        {dossier.studies.length > 0 && <span>{t('dossier.studyCount', { count: dossier.studies.length })}</span>}
      </p>
      {dossier.status === 'closed' && <DossierMark dossier={dossier} />}
      {may(dossier, 'changeDossier') && (
        <Picker
          className="control select picker dossier-move"
          label={t('dossier.moveOf', { title: dossier.title })}
          options={triages.map((id) => ({ id, label: t(`dossier.triage.${id}`) }))}
          value={dossier.triage}
          onChange={(to) => {
            if (to !== dossier.triage) onMove(dossier, to as Triage)
          }}
        />
      )}
    </li>
  )
}
