import type { AgendaItem } from '@/api/types'
import { StopRow } from './stop-row'

/** The agenda to be read: a programme, with its clock times for who sees every point of it. */
export function AgendaProgramme({ items }: { items: readonly AgendaItem[] }) {
  return (
    <ol className="stops">
      {items.map((item, place) => (
        <li key={item.id} className="stop">
          <StopRow stop={{ item, startsAt: item.startsAt, overrun: 0 }} place={place} isFirstVersion />
        </li>
      ))}
    </ol>
  )
}
