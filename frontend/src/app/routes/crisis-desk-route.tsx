import { CrisisDesk } from '@/features/crisis/crisis-desk'
import { useMeeting } from './use-meeting'

export function CrisisDeskRoute() {
  return <CrisisDesk meetingId={useMeeting().id} />
}
