import type { AgendaItem } from '@/api/types'
import { ItemMenu } from './item-menu'
import { StopRow } from './stop-row'

interface Props {
  items: readonly AgendaItem[]
  meetingId: string
}

/** The agenda to be read: a programme, with its clock times for who sees every point of it. */
export function AgendaProgramme({ items, meetingId }: Props) {
  return (
    <ol className="stops">
      {items.map((item, place) => (
        <li key={item.id} className="stop">
          <StopRow stop={{ item, startsAt: item.startsAt, overrun: 0 }} place={place} isFirstVersion>
            {item.permitted.length > 0 && (
              <div className="stop-tools no-print">
                <ItemMenu item={item} meetingId={meetingId} />
              </div>
            )}
          </StopRow>
        </li>
      ))}
    </ol>
  )
}
