import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Minutes } from '@/api/types'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'

const ReviewForm = lazy(() => import('./review-form'))

interface Props {
  minutes: Minutes
  isOpen: boolean
  onClose: () => void
}

export function ReviewDialog({ minutes, isOpen, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('review.title')} lead={t('review.lead')} isOpen={isOpen} onClose={onClose}>
      <Suspense fallback={<Skeletons rows={2} />}>
        <ReviewForm minutes={minutes} onClose={onClose} />
      </Suspense>
    </Dialog>
  )
}
