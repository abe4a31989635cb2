import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { Obligation, Reference } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Dialog } from '@/ui/dialog'
import { EmptyState, Loaded } from '@/ui/states'
import { listDeliveriesOfCell } from './api'
import { DeliveryStory } from './delivery-story'

interface Cell {
  municipality: Reference
  month: string
}

interface Props {
  region: Reference
  cell: Cell | undefined
  obligation: Obligation
  onClose: () => void
}

/** The deliveries behind one cell of the matrix, each with its own story. */
export function CellDialog({ region, cell, obligation, onClose }: Props) {
  const { month } = useFormats()
  const title = cell ? `${titleOf(cell.municipality)}, ${month(cell.month)}` : ''
  return (
    <Dialog title={title} isOpen={cell !== undefined} onClose={onClose} size="wide" isDismissable>
      {cell && <CellDeliveries region={region} cell={cell} obligation={obligation} />}
    </Dialog>
  )
}

function CellDeliveries({ region, cell, obligation }: Omit<Props, 'onClose' | 'cell'> & { cell: Cell }) {
  const { t } = useTranslation()
  const deliveries = useQuery(listDeliveriesOfCell(region.id, cell.municipality.id, cell.month, obligation))
  return (
    <Loaded query={deliveries} rows={3}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('flow.cellEmpty')} />
        ) : (
          <ul className="lines">
            {items.map((delivery) => (
              <DeliveryStory key={delivery.id} delivery={delivery} />
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}
