import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Body } from '@/api/types'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'

const PlanForm = lazy(() => import('./plan-form'))

interface Props {
  bodies: readonly Body[]
  isOpen: boolean
  onClose: () => void
}

export function PlanDialog({ bodies, isOpen, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('meetings.plan')} lead={t('meetings.planLead')} isOpen={isOpen} onClose={onClose}>
      <Suspense fallback={<Skeletons rows={5} />}>
        <PlanForm bodies={bodies} onClose={onClose} />
      </Suspense>
    </Dialog>
  )
}
