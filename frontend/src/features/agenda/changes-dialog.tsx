import { useTranslation } from 'react-i18next'
import { lazy, Suspense } from 'react'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'

const ChangesList = lazy(() => import('./changes-list'))

export interface Compared {
  letter: string
  since: string
}

interface Props {
  meetingId: string
  compared: Compared | undefined
  onClose: () => void
}

export function ChangesDialog({ meetingId, compared, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('agendaChanges.title', { ...compared })}
      lead={t('agendaChanges.lead')}
      size="wide"
      isOpen={compared !== undefined}
      onClose={onClose}
    >
      <Suspense fallback={<Skeletons rows={4} />}>
        {compared && <ChangesList meetingId={meetingId} compared={compared} />}
      </Suspense>
    </Dialog>
  )
}
