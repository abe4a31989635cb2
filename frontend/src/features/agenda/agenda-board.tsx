import { Plus } from 'lucide-react'
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '@/actions/action'
import { useActions } from '@/actions/actions-context'
import { may } from '@/api/permitted'
import type { Agenda, AgendaItem, Meeting } from '@/api/types'
import { Button } from '@/ui/button'
import { EmptyState, Skeletons } from '@/ui/states'
import { AgendaAside } from './agenda-aside'
import type { PointFoot } from './agenda-page'
import { AgendaProgramme } from './agenda-programme'
import { ItemDialog } from './item-dialog'
import { timetable } from './timetable'

// dragging and all that belongs to it, for who may change the order
const AgendaDraft = lazy(() => import('./agenda-draft'))

/** What the dialog is open for: a new point, or the one with this id. */
export type Editing = { item?: AgendaItem } | undefined

interface Props {
  agenda: Agenda
  meeting: Meeting
  intake: ReactNode
  pointFoot: PointFoot | undefined
}

export function AgendaBoard({ agenda, meeting, intake, pointFoot }: Props) {
  const { t } = useTranslation()
  const [editing, setEditing] = useState<Editing>()
  const table = timetable(agenda.items, meeting.startsAt, meeting.endsAt)
  const mayAdd = may(agenda, 'addAgendaItem')
  const isEditable = mayAdd || may(agenda, 'orderAgendaItems')
  const add = () => {
    setEditing({})
  }
  useActions(
    useMemo<Action[]>(() => {
      const run = () => {
        setEditing({})
      }
      const name = t('agenda.add')
      return [{ id: 'addItem', name, section: 'page', icon: Plus, shortcuts: ['n'], isVisible: mayAdd, run }]
    }, [t, mayAdd]),
  )

  return (
    <div className="agenda-board">
      <AgendaAside agenda={agenda} meeting={meeting} table={table} intake={mayAdd ? intake : undefined} />
      <div className="sheet agenda-sheet">
        {agenda.items.length === 0 && (
          <EmptyState title={t('agenda.empty')}>{mayAdd ? t('agenda.emptyAdd') : undefined}</EmptyState>
        )}
        {agenda.items.length > 0 &&
          (isEditable ? (
            <Suspense fallback={<Skeletons rows={6} />}>
              <AgendaDraft agenda={agenda} meeting={meeting} table={table} onEdit={setEditing} pointFoot={pointFoot} />
            </Suspense>
          ) : (
            <AgendaProgramme items={agenda.items} meetingId={meeting.id} pointFoot={pointFoot} />
          ))}
        {mayAdd && (
          <div className="agenda-add">
            <Button icon={Plus} onPress={add}>
              {t('agenda.add')}
            </Button>
          </div>
        )}
      </div>
      <ItemDialog
        meeting={meeting}
        editing={editing && { ...editing, ...latest(agenda, editing.item) }}
        onClose={() => {
          setEditing(undefined)
        }}
      />
    </div>
  )
}

/** The item as it stands now: its ETag may have changed under the open dialog. */
function latest({ items }: Agenda, edited: AgendaItem | undefined): { item?: AgendaItem } {
  const item = items.find(({ id }) => id === edited?.id)
  return item ? { item } : {}
}
