import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Dossier, Reference } from '@/api/types'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'

const DossierForm = lazy(() => import('./dossier-form'))

interface Props {
  region: Reference
  edited: Dossier | 'new' | undefined
  onClose: () => void
}

export function DossierDialog({ region, edited, onClose }: Props) {
  const { t } = useTranslation()
  const dossier = edited === 'new' ? undefined : edited
  return (
    <Dialog
      title={t(dossier ? 'dossier.change' : 'dossier.open')}
      size="wide"
      isDismissable={false}
      isOpen={edited !== undefined}
      onClose={onClose}
    >
      <Suspense fallback={<Skeletons rows={6} />}>
        <DossierForm region={region} dossier={dossier} onClose={onClose} />
      </Suspense>
    </Dialog>
  )
}
