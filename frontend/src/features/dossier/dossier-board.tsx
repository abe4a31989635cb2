import { Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Dossier, Triage } from '@/api/types'
import { Button } from '@/ui/button'
import { DossierCard } from './dossier-card'
import { triages } from './dossier-values'
import { useMoveDossier } from './use-move-dossier'

/** Three columns; a dossier is moved by its menu, and every move is said and can be undone. */
export function DossierBoard({ dossiers }: { dossiers: readonly Dossier[] }) {
  const { t } = useTranslation()
  const { move, undo, said } = useMoveDossier(dossiers)
  return (
    <>
      <div className="dossier-said no-print" role="status">
        {said !== undefined && <p>{said}</p>}
        {undo && (
          <Button variant="quiet" icon={Undo2} onPress={undo}>
            {t('dossier.undo')}
          </Button>
        )}
      </div>
      <div className="dossier-board">
        {triages.map((triage) => (
          <Column
            key={triage}
            triage={triage}
            dossiers={dossiers.filter((one) => one.triage === triage)}
            onMove={move}
          />
        ))}
      </div>
    </>
  )
}

interface ColumnProps {
  triage: Triage
  dossiers: readonly Dossier[]
  onMove: (dossier: Dossier, to: Triage) => void
}

function Column({ triage, dossiers, onMove }: ColumnProps) {
  const { t } = useTranslation()
  return (
    <section className="dossier-column" aria-labelledby={`dossiers-${triage}`}>
      <h2 id={`dossiers-${triage}`}>
        {t(`dossier.triage.${triage}`)} <span className="muted">{dossiers.length}</span>
      </h2>
      <p className="muted small">{t(`dossier.triageHelp.${triage}`)}</p>
      {dossiers.length === 0 ? (
        <p className="dossier-empty muted">{t('dossier.noneHere')}</p>
      ) : (
        <ul className="dossier-cards">
          {dossiers.map((dossier) => (
            <DossierCard key={dossier.id} dossier={dossier} onMove={onMove} />
          ))}
        </ul>
      )}
    </section>
  )
}
