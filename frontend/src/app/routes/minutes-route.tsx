import { useNavigate, useSearch } from '@tanstack/react-router'
import { OutcomeFollowUps } from '@/features/followup/outcome-follow-ups'
import { MinutesPage } from '@/features/minutes/minutes-page'
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
      onOpenEntry={(id) =>
        void navigate({ search: (search) => ({ ...search, entry: id }), replace: true, resetScroll: false })
      }
    />
  )
}
