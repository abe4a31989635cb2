import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/api/types'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'
import type { Editing } from './agenda-board'

const ItemForm = lazy(() => import('./item-form'))

interface Props {
  meeting: Meeting
  editing: Editing
  onClose: () => void
}

export function ItemDialog({ meeting, editing, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog title={t(editing?.item ? 'item.change' : 'item.add')} isOpen={editing !== undefined} onClose={onClose}>
      <Suspense fallback={<Skeletons rows={5} />}>
        <ItemForm meeting={meeting} item={editing?.item} onClose={onClose} />
      </Suspense>
    </Dialog>
  )
}
