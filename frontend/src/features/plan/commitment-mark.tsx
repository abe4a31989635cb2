import { Check, CircleDashed, Undo2, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { CommitmentState } from '@/api/types'
import { StateMark, type Tone } from '@/ui/state-mark'

const looks: Record<CommitmentState, [Tone, LucideIcon]> = {
  pledged: ['ochre', CircleDashed],
  confirmed: ['moss', Check],
  withdrawn: ['slate', Undo2],
}

/** How far a municipality is bound. */
export function CommitmentMark({ status }: { status: CommitmentState }) {
  const { t } = useTranslation()
  const [tone, icon] = looks[status]
  return (
    <StateMark tone={tone} icon={icon}>
      {t(`plan.status.${status}`)}
    </StateMark>
  )
}
