import { Send } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import type { Agenda, AgendaItem, Meeting } from '@/api/types'
import { Button } from '@/ui/button'
import { AgendaMark } from '@/ui/marks'
import { ApproveDialog } from './approve-dialog'
import { TimeBar } from './time-bar'
import type { Timetable } from './timetable'
import { VersionList } from './version-list'

interface Props {
  agenda: Agenda
  meeting: Meeting
  table: Timetable<AgendaItem>
  intake: ReactNode
}

/** Where the agenda stands: its state, its time, and the step that sends it out. */
export function AgendaAside({ agenda, meeting, table, intake }: Props) {
  const { t } = useTranslation()
  const [isApproving, setApproving] = useState(false)
  // somebody who does not see every point gets no clock times, and so no sum of them
  const isWhole = agenda.items.every(({ startsAt }) => startsAt !== undefined)
  const unready = agenda.items.filter(({ ready }) => !ready).length
  return (
    <aside className="agenda-aside" aria-label={t('agenda.standing')}>
      <div className="sheet agenda-card">
        <div className="row row-apart">
          <h3>{t('agenda.standing')}</h3>
          <AgendaMark letter={agenda.status === 'draft' ? undefined : agenda.letter} />
        </div>
        {isWhole && <TimeBar table={table} meeting={meeting} />}
        {may(agenda, 'approveAgenda') && (
          <div className="stack no-print">
            {unready > 0 && <p className="small muted">{t('agenda.unready', { count: unready })}</p>}
            <Button
              variant="primary"
              icon={Send}
              isDisabled={agenda.items.length === unready}
              onPress={() => {
                setApproving(true)
              }}
            >
              {t('approve.action')}
            </Button>
          </div>
        )}
      </div>
      {intake}
      <VersionList meetingId={meeting.id} />
      <ApproveDialog
        agenda={agenda}
        isOpen={isApproving}
        onClose={() => {
          setApproving(false)
        }}
      />
    </aside>
  )
}
