import { AttendancePage } from '@/features/meeting/attendance-page'
import { useMeeting } from './use-meeting'

export function AttendanceRoute() {
  return <AttendancePage meeting={useMeeting()} />
}
