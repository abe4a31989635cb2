import { AgendaPage } from '@/features/agenda/agenda-page'
import { BacklogTray } from '@/features/backlog/backlog-tray'
import { IntakeTray } from '@/features/proposal/intake-tray'
import { StancePanel } from '@/features/stance/stance-panel'
import { useMeeting } from './use-meeting'

export function AgendaRoute() {
  const meeting = useMeeting()
  return (
    <AgendaPage
      meeting={meeting}
      pointFoot={({ id, title, kind }) =>
        kind === 'commonPosition' && <StancePanel meeting={meeting} itemId={id} title={title} />
      }
      intake={
        <>
          <IntakeTray meeting={meeting} />
          <BacklogTray meeting={meeting} />
        </>
      }
    />
  )
}
