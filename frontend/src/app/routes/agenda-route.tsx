import { AgendaPage } from '@/features/agenda/agenda-page'
import { useMeeting } from './use-meeting'

export function AgendaRoute() {
  return <AgendaPage meeting={useMeeting()} />
}
