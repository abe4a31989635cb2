import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { Body, MeetingSeries } from '@/api/types'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'

const SeriesForm = lazy(() => import('./series-form'))

interface Props {
  wanted: MeetingSeries | 'new' | undefined
  bodies: readonly Body[]
  onClose: () => void
}

export function SeriesDialog({ wanted, bodies, onClose }: Props) {
  const { t } = useTranslation()
  const changed = wanted === 'new' ? undefined : wanted
  const title = changed ? t('series.changeOf', { body: titleOf(changed.body) }) : t('series.start')
  return (
    <Dialog
      title={title}
      lead={t(changed ? 'series.changeLead' : 'series.startLead')}
      size="wide"
      isOpen={wanted !== undefined}
      onClose={onClose}
    >
      <Suspense fallback={<Skeletons rows={5} />}>
        <SeriesForm series={changed} bodies={bodies} onClose={onClose} />
      </Suspense>
    </Dialog>
  )
}
