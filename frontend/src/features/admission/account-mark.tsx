import { Ban, CircleCheck, Eraser, MailCheck, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AccountState } from '@/api/types'
import { StateMark, type Tone } from '@/ui/state-mark'

const looks: Record<AccountState, [Tone, LucideIcon]> = {
  invited: ['ochre', MailCheck],
  active: ['moss', CircleCheck],
  ended: ['slate', Ban],
  erased: ['slate', Eraser],
}

export function AccountMark({ status }: { status: AccountState }) {
  const { t } = useTranslation()
  const [tone, icon] = looks[status]
  return (
    <StateMark tone={tone} icon={icon}>
      {t(`admission.status.${status}`)}
    </StateMark>
  )
}
