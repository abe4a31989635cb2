import { VotesPage } from '@/features/assembly/votes-page'
import { useMeeting } from './use-meeting'

export function VotesRoute() {
  return <VotesPage meeting={useMeeting()} />
}
