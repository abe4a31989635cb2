import { useQuery } from '@tanstack/react-query'
import { FileClock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'
import type { AgendaItem, Meeting } from '@/api/types'
import { EmptyState, Loaded } from '@/ui/states'
import './agenda.css'
import { AgendaBoard } from './agenda-board'
import { getAgenda } from './api'

export type PointFoot = (item: AgendaItem) => ReactNode

interface Props {
  meeting: Meeting
  /** What was proposed for the agenda; another room keeps it. */
  intake?: ReactNode
  /** What another room shows under a point. */
  pointFoot?: PointFoot
}

/** The agenda of a meeting: the draft for who makes it, the edition in their circle for who reads it. */
export function AgendaPage({ meeting, intake, pointFoot }: Props) {
  const { t } = useTranslation()
  const agenda = useQuery(getAgenda(meeting.id))
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda" className="unseen">
        {t('meeting.tabs.agenda')}
      </h2>
      <Loaded
        query={agenda}
        rows={6}
        missing={
          <div className="sheet">
            <EmptyState icon={FileClock} title={t('agenda.none')}>
              {t('agenda.noneText')}
            </EmptyState>
          </div>
        }
      >
        {(data) => <AgendaBoard agenda={data} meeting={meeting} intake={intake} pointFoot={pointFoot} />}
      </Loaded>
    </section>
  )
}
