import { useQuery } from '@tanstack/react-query'
import { Outlet, useParams } from '@tanstack/react-router'
import { CrisisAhead } from '@/features/crisis/crisis-ahead'
import { MyInvitations } from '@/features/invitation/my-invitations'
import { getMeeting } from '@/features/meeting/api'
import { MeetingFrame } from '@/features/meeting/meeting-frame'
import { Loaded } from '@/ui/states'

export function MeetingRoute() {
  const { meetingId } = useParams({ from: '/signed-in/meetings/$meetingId' })
  const meeting = useQuery(getMeeting(meetingId))
  return (
    <Loaded query={meeting}>
      {(data) => (
        <MeetingFrame
          meeting={data}
          above={
            <>
              <CrisisAhead meeting={data} />
              <MyInvitations meeting={data} />
            </>
          }
        >
          <Outlet />
        </MeetingFrame>
      )}
    </Loaded>
  )
}
