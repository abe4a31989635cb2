import { useNavigate, useSearch } from '@tanstack/react-router'
import type { MinutesEntry } from '@/api/types'
import { EntryActions } from '@/features/action/entry-actions'
import { OutcomeFollowUps } from '@/features/followup/outcome-follow-ups'
import { MinutesPage } from '@/features/minutes/minutes-page'
import { StancePanel } from '@/features/stance/stance-panel'
import { useMeeting } from './use-meeting'

export function MinutesRoute() {
  const meeting = useMeeting()
  const { entry } = useSearch({ from: '/signed-in/meetings/$meetingId/minutes' })
  const navigate = useNavigate({ from: '/meetings/$meetingId/minutes' })
  return (
    <MinutesPage
      meeting={meeting}
      openEntry={entry}
      outcomeFoot={(outcome) => <OutcomeFollowUps outcome={outcome} />}
      entryFoot={(entry) => (
        <>
          {isCommonPosition(entry) && <StancePanel meeting={meeting} itemId={entry.id} title={entry.title} />}
          <EntryActions meeting={meeting} entry={entry} />
        </>
      )}
      onOpenEntry={(id) =>
        void navigate({ search: (search) => ({ ...search, entry: id }), replace: true, resetScroll: false })
      }
    />
  )
}

const isCommonPosition = ({ kind, outcomes }: MinutesEntry) =>
  kind === 'commonPosition' || outcomes.some(({ type }) => type === 'commonPosition')
