import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem, TrailWay } from '@/api/types'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'

const SendForm = lazy(() => import('./send-form'))

interface Props {
  meetingId: string
  item: AgendaItem
  /** To the twin at once, or on to a body that is prepared; undefined while the dialog is closed. */
  way: TrailWay | undefined
  onClose: () => void
}

/** Asks to which meeting of another body a point goes. */
export function SendDialog({ meetingId, item, way, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t(way === 'twin' ? 'trail.twinTitle' : 'trail.forwardTitle')}
      lead={item.title}
      isOpen={way !== undefined}
      onClose={onClose}
    >
      <Suspense fallback={<Skeletons rows={3} />}>
        {way && <SendForm meetingId={meetingId} item={item} way={way} onClose={onClose} />}
      </Suspense>
    </Dialog>
  )
}
