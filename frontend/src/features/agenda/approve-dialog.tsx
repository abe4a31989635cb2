import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agenda } from '@/api/types'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'

const ApproveForm = lazy(() => import('./approve-form'))

interface Props {
  agenda: Agenda
  isOpen: boolean
  onClose: () => void
}

export function ApproveDialog({ agenda, isOpen, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('approve.title')} lead={t('approve.lead')} isOpen={isOpen} onClose={onClose} size="wide">
      <Suspense fallback={<Skeletons rows={3} />}>
        <ApproveForm agenda={agenda} onClose={onClose} />
      </Suspense>
    </Dialog>
  )
}
