import { RepliesOverview } from '@/features/invitation/replies-overview'
import { AttendancePage } from '@/features/meeting/attendance-page'
import { useMeeting } from './use-meeting'

export function AttendanceRoute() {
  const meeting = useMeeting()
  return (
    <>
      <RepliesOverview meeting={meeting} />
      <AttendancePage meeting={meeting} />
    </>
  )
}
