import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '@/api/types'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'

const ActionForm = lazy(() => import('./action-form'))
const CloseForm = lazy(() => import('./close-form'))

/** Which dialog stands open, and for which action. */
export interface Opened {
  dialog: 'change' | 'close'
  action: Action
}

interface Props {
  opened: Opened | undefined
  onClose: () => void
}

export function ActionDialogs({ opened, onClose }: Props) {
  const { t } = useTranslation()
  if (opened === undefined) return null
  const { dialog, action } = opened
  return (
    <Dialog title={t(`action.${dialog}Title`)} lead={action.statement} isOpen onClose={onClose}>
      <Suspense fallback={<Skeletons rows={3} />}>
        {dialog === 'close' ? (
          <CloseForm action={action} onClose={onClose} />
        ) : (
          <ActionForm region={action.region.id} body={action.body.id} action={action} onClose={onClose} />
        )}
      </Suspense>
    </Dialog>
  )
}
