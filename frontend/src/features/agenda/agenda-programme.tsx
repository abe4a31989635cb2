import type { AgendaItem } from '@/api/types'
import type { PointFoot } from './agenda-page'
import { ItemMenu } from './item-menu'
import { StopRow } from './stop-row'

interface Props {
  items: readonly AgendaItem[]
  meetingId: string
  pointFoot: PointFoot | undefined
}

/** The agenda to be read: a programme, with its clock times for who sees every point of it. */
export function AgendaProgramme({ items, meetingId, pointFoot }: Props) {
  return (
    <ol className="stops">
      {items.map((item, place) => (
        <li key={item.id} className="stop">
          <StopRow
            stop={{ item, startsAt: item.startsAt, overrun: 0 }}
            place={place}
            isFirstVersion
            origin={pointFoot?.(item)}
          >
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
