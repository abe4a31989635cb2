import {
  CalendarCheck,
  CalendarX,
  CircleDashed,
  Clock,
  Hourglass,
  Send,
  Undo2,
  Unplug,
  type LucideIcon,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Proposal, ProposalState } from '@/api/types'
import { StateMark, type Tone } from '@/ui/state-mark'

const looks: Record<ProposalState, [Tone, LucideIcon]> = {
  draft: ['slate', CircleDashed],
  submitted: ['ochre', Send],
  inTreatment: ['ochre', Hourglass],
  accepted: ['moss', CalendarCheck],
  sentBack: ['brick', Undo2],
  withdrawn: ['slate', Unplug],
}

type Marked = Pick<Proposal, 'status' | 'agendaItem' | 'late'>

/** How far a proposal is; an accepted one whose point was taken off its agenda says so. */
export function ProposalMark({ proposal: { status, agendaItem, late } }: { proposal: Marked }) {
  const { t } = useTranslation()
  const [tone, icon] = looks[status]
  if (status === 'accepted' && agendaItem === undefined) {
    return (
      <StateMark tone="ochre" icon={CalendarX}>
        {t('proposal.fellOff')}
      </StateMark>
    )
  }
  return (
    <>
      <StateMark tone={tone} icon={icon}>
        {t(`proposal.status.${status}`)}
      </StateMark>
      {late && (
        <StateMark tone="ochre" icon={Clock}>
          {t('proposal.late')}
        </StateMark>
      )}
    </>
  )
}
