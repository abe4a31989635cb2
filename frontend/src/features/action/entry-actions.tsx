import { useQuery } from '@tanstack/react-query'
import { ListPlus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import type { Meeting, MinutesEntry } from '@/api/types'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'
import './action.css'
import { ActionDialogs, type Opened } from './action-dialogs'
import { ActionLine } from './action-line'
import { listActionsOfMeeting } from './api'

const ActionForm = lazy(() => import('./action-form'))

/** Under a point of minutes: who does what by when, and a new one where the reader may note outcomes. */
export function EntryActions({ meeting, entry }: { meeting: Meeting; entry: MinutesEntry }) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState<Opened>()
  const [isNoting, setNoting] = useState(false)
  // one read for all points of the meeting
  const all = useQuery(listActionsOfMeeting(meeting.id))
  const actions = (all.data?.items ?? []).filter(({ agendaItem }) => agendaItem.id === entry.id)
  const mayNote = may(entry, 'noteOutcome')
  if (actions.length === 0 && !mayNote) return null
  const close = () => {
    setOpened(undefined)
    setNoting(false)
  }
  return (
    <div className="entry-actions">
      {actions.length > 0 && (
        <>
          <h4 className="entry-actions-title">{t('action.title')}</h4>
          <ul className="lines">
            {actions.map((action) => (
              <ActionLine key={action.id} action={action} isOfMany={false} onOpen={setOpened} />
            ))}
          </ul>
        </>
      )}
      {mayNote && (
        <Button
          variant="quiet"
          icon={ListPlus}
          aria-label={t('action.noteOf', { title: entry.title })}
          onPress={() => {
            setNoting(true)
          }}
        >
          {t('action.note')}
        </Button>
      )}
      <ActionDialogs opened={opened} onClose={close} />
      <Dialog title={t('action.note')} lead={entry.title} isOpen={isNoting} onClose={close}>
        <Suspense fallback={<Skeletons rows={4} />}>
          <ActionForm
            region={meeting.region.id}
            body={meeting.body.id}
            point={{ meeting: meeting.id, agendaItem: entry.id }}
            onClose={close}
          />
        </Suspense>
      </Dialog>
    </div>
  )
}
