import { AgendaPage } from '@/features/agenda/agenda-page'
import { BacklogTray } from '@/features/backlog/backlog-tray'
import { IntakeTray } from '@/features/proposal/intake-tray'
import { useMeeting } from './use-meeting'

export function AgendaRoute() {
  const meeting = useMeeting()
  return (
    <AgendaPage
      meeting={meeting}
      intake={
        <>
          <IntakeTray meeting={meeting} />
          <BacklogTray meeting={meeting} />
        </>
      }
    />
  )
}
