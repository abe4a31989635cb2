import {
  CircleCheck,
  CircleDashed,
  CircleSlash,
  Handshake,
  Hourglass,
  MailCheck,
  Send,
  Unlink,
  type LucideIcon,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { Bottleneck, BottleneckShareState, BottleneckState } from '@/api/types'
import { StateMark, type Tone } from '@/ui/state-mark'

const looks: Record<BottleneckState, [Tone, LucideIcon]> = {
  noted: ['slate', CircleDashed],
  sentIn: ['ochre', Send],
  answered: ['brand', MailCheck],
  resolved: ['moss', CircleCheck],
  dropped: ['slate', CircleSlash],
}

/** How far a bottleneck is. */
export function BottleneckMark({ status }: { status: BottleneckState }) {
  const { t } = useTranslation()
  const [tone, icon] = looks[status]
  return (
    <StateMark tone={tone} icon={icon}>
      {t(`bottleneck.status.${status}`)}
    </StateMark>
  )
}

const shareLooks: Record<BottleneckShareState, [Tone, LucideIcon]> = {
  offered: ['ochre', Hourglass],
  shared: ['moss', Handshake],
  declined: ['slate', Unlink],
  ended: ['slate', Unlink],
}

/** How another region stands to it. */
export function ShareMark({ share: { status, region } }: { share: Bottleneck['shares'][number] }) {
  const { t } = useTranslation()
  const [tone, icon] = shareLooks[status]
  return (
    <StateMark tone={tone} icon={icon}>
      {t(`bottleneck.share.${status}`, { region: titleOf(region) })}
    </StateMark>
  )
}
