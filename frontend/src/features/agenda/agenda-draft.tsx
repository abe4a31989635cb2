import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import type { Agenda, AgendaItem, Meeting } from '@/api/types'
import { Button } from '@/ui/button'
import type { Editing } from './agenda-board'
import { AgendaList } from './agenda-list'
import type { PointFoot } from './agenda-page'
import { OrderRefused } from './order-refused'
import { RemoveDialog } from './remove-dialog'
import type { Timetable } from './timetable'
import { useOrder } from './use-order'

interface Props {
  agenda: Agenda
  meeting: Meeting
  table: Timetable<AgendaItem>
  onEdit: (editing: Editing) => void
  pointFoot: PointFoot | undefined
}

/** The draft in its maker's hands: every move is said, can be undone, and is taken back when the server refuses it. */
export default function AgendaDraft({ agenda, meeting, table, onEdit, pointFoot }: Props) {
  const { t } = useTranslation()
  const [said, setSaid] = useState('')
  const [before, setBefore] = useState<string[]>()
  const [refusal, setRefusal] = useState<unknown>()
  const [removing, setRemoving] = useState<AgendaItem>()
  const order = useOrder(meeting.id, (error) => {
    setBefore(undefined)
    setSaid('')
    setRefusal(error)
  })
  const move = (items: AgendaItem[], moved: AgendaItem) => {
    const position = items.indexOf(moved) + 1
    setRefusal(undefined)
    setBefore(idsOf(agenda.items))
    setSaid(t('agenda.moved', { title: moved.title, position, total: items.length }))
    order(idsOf(items))
  }
  const undo = () => {
    if (before) order(before)
    setBefore(undefined)
    setSaid(t('agenda.undone'))
  }

  return (
    <>
      <OrderRefused error={refusal} />
      <p className="agenda-help muted small no-print">{t('agenda.help')}</p>
      <AgendaList
        table={table}
        meetingId={meeting.id}
        mayOrder={may(agenda, 'orderAgendaItems')}
        isFirstVersion={agenda.letter === undefined}
        onOrder={move}
        onEdit={(item) => {
          onEdit({ item })
        }}
        onRemove={setRemoving}
        pointFoot={pointFoot}
      />
      <div className="agenda-said no-print">
        <p role="status">{said}</p>
        {before && (
          <Button variant="quiet" onPress={undo}>
            {t('agenda.undo')}
          </Button>
        )}
      </div>
      <RemoveDialog
        meetingId={meeting.id}
        item={removing}
        onClose={() => {
          setRemoving(undefined)
        }}
      />
    </>
  )
}

const idsOf = (items: readonly AgendaItem[]) => items.map(({ id }) => id)
