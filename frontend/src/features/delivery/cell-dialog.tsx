import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { Delivery, Obligation, Reference } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Dialog } from '@/ui/dialog'
import { DeliveryMark } from '@/ui/marks'
import { EmptyState, Loaded } from '@/ui/states'
import { listDeliveriesOfCell } from './api'

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

const moments = ['deliveredAt', 'retrievedAt', 'acknowledgedAt', 'dueAt'] as const

function DeliveryStory({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation()
  const { shortDateTime } = useFormats()
  const { edition, recipient, failure } = delivery
  return (
    <li className="story">
      <div className="row row-apart">
        <p className="line-title">{recipient.officeLabel}</p>
        <DeliveryMark delivery={delivery} />
      </div>
      <p>
        <Link to="/editions/$editionId" params={{ editionId: edition.id }}>
          {titleOf(edition)}
        </Link>
      </p>
      {failure !== undefined && <p className="story-failure">{t('delivery.failure', { failure })}</p>}
      <dl className="story-moments figures">
        {moments.map((moment) => {
          const at = delivery[moment]
          return (
            <div key={moment}>
              <dt>{t(`delivery.moment.${moment}`)}</dt>
              <dd>{at === undefined ? '–' : shortDateTime(at)}</dd>
            </div>
          )
        })}
      </dl>
    </li>
  )
}
