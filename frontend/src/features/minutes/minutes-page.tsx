import { useQuery } from '@tanstack/react-query'
import { FilePen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/api/types'
import { EmptyState, Loaded } from '@/ui/states'
import { getMinutes } from './api'
import type { EntryFoot, OutcomeFoot } from './entry'
import './minutes.css'
import { MinutesDesk } from './minutes-desk'

interface Props {
  meeting: Meeting
  /** The entry that the address names: it opens for writing. */
  openEntry: string | undefined
  onOpenEntry: (id: string | undefined) => void
  /** What another room shows under an outcome. */
  outcomeFoot?: OutcomeFoot
  /** What another room shows under a point. */
  entryFoot?: EntryFoot
}

export function MinutesPage({ meeting, openEntry, onOpenEntry, outcomeFoot, entryFoot }: Props) {
  const { t } = useTranslation()
  const minutes = useQuery(getMinutes(meeting.id))
  return (
    <section aria-labelledby="minutes">
      <h2 id="minutes" className="unseen">
        {t('meeting.tabs.minutes')}
      </h2>
      <Loaded
        query={minutes}
        rows={6}
        missing={
          <div className="sheet">
            <EmptyState icon={FilePen} title={t('minutes.none')}>
              {t(
                meeting.status === 'planned' || meeting.status === 'convened' ? 'minutes.notHeld' : 'minutes.noneText',
              )}
            </EmptyState>
          </div>
        }
      >
        {(data) => (
          <MinutesDesk
            minutes={data}
            meeting={meeting}
            openEntry={openEntry}
            onOpenEntry={onOpenEntry}
            outcomeFoot={outcomeFoot}
            entryFoot={entryFoot}
          />
        )}
      </Loaded>
    </section>
  )
}
