import { GripVertical } from 'lucide-react'
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { AgendaItem } from '@/api/types'
import type { PointFoot } from './agenda-page'
import { ItemOrigin } from './item-origin'
import { moveBeside, moveBy } from './reorder'
import { RowTools } from './row-tools'
import { StopRow } from './stop-row'
import type { Timetable } from './timetable'

interface Props {
  table: Timetable<AgendaItem>
  meetingId: string
  mayOrder: boolean
  isFirstVersion: boolean
  onOrder: (items: AgendaItem[], moved: AgendaItem) => void
  onEdit: (item: AgendaItem) => void
  onRemove: (item: AgendaItem) => void
  pointFoot: PointFoot | undefined
}

/** The draft as a list whose rows move: by drag, by keyboard from the handle, and with buttons (WCAG 2.2, 2.5.7). */
export function AgendaList(props: Props) {
  const { table, meetingId, mayOrder, isFirstVersion, onOrder, onEdit, onRemove, pointFoot } = props
  const { t } = useTranslation()
  const items = table.stops.map(({ item }) => item)
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !mayOrder,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': items.find(({ id }) => id === key)?.title ?? '' })),
    onReorder: ({ keys, target: { key, dropPosition } }) => {
      const moved = items.find(({ id }) => keys.has(id))
      if (!moved || dropPosition === 'on') return
      onOrder(moveBeside(items, new Set([...keys].map(String)), String(key), dropPosition), moved)
    },
  })

  return (
    <GridList
      aria-label={t('agenda.list')}
      className="stops"
      items={table.stops.map((stop, place) => ({ ...stop, id: stop.item.id, place }))}
      dragAndDropHooks={dragAndDropHooks}
      keyboardNavigationBehavior="tab"
    >
      {({ item, place, ...stop }) => (
        <GridListItem textValue={item.title} className="stop" data-ready={item.ready}>
          <StopRow
            stop={{ item, ...stop }}
            place={place}
            isFirstVersion={isFirstVersion}
            handle={
              mayOrder && (
                <Button
                  slot="drag"
                  className="icon-button stop-grip no-print"
                  aria-label={t('agenda.handle', { title: item.title })}
                >
                  <GripVertical size={20} aria-hidden />
                </Button>
              )
            }
            onEdit={() => {
              onEdit(item)
            }}
            origin={
              <>
                <ItemOrigin meetingId={meetingId} itemId={item.id} />
                {pointFoot?.(item)}
              </>
            }
          >
            <RowTools
              item={item}
              meetingId={meetingId}
              place={place}
              total={items.length}
              mayOrder={mayOrder}
              onMove={(offset) => {
                onOrder(moveBy(items, item.id, offset), item)
              }}
              onEdit={onEdit}
              onRemove={onRemove}
            />
          </StopRow>
        </GridListItem>
      )}
    </GridList>
  )
}
