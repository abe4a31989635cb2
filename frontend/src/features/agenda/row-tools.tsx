import type { AgendaItem } from '@/api/types'
import { ItemMenu } from './item-menu'
import { MoveButtons } from './move-buttons'

interface Props {
  item: AgendaItem
  meetingId: string
  place: number
  total: number
  mayOrder: boolean
  onMove: (offset: -1 | 1) => void
  onEdit: (item: AgendaItem) => void
  onRemove: (item: AgendaItem) => void
}

export function RowTools({ item, meetingId, place, total, mayOrder, onMove, onEdit, onRemove }: Props) {
  return (
    <div className="stop-tools no-print">
      {mayOrder && <MoveButtons title={item.title} place={place} total={total} onMove={onMove} />}
      <ItemMenu item={item} meetingId={meetingId} onEdit={onEdit} onRemove={onRemove} />
    </div>
  )
}
