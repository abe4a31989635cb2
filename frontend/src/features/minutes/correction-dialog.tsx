import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Minutes } from '@/api/types'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'

const CorrectionForm = lazy(() => import('./correction-form'))

interface Props {
  minutes: Minutes
  isOpen: boolean
  onClose: () => void
}

export function CorrectionDialog({ minutes, isOpen, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('correction.title')} lead={t('correction.lead')} isOpen={isOpen} onClose={onClose}>
      <Suspense fallback={<Skeletons rows={2} />}>
        <CorrectionForm minutes={minutes} onClose={onClose} />
      </Suspense>
    </Dialog>
  )
}
