import { BookOpen, CheckCheck, Clock, MailCheck, Minus, Send, TriangleAlert, type LucideIcon } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/format'
import { flowState, type FlowCounts, type FlowState } from './flow-state'

const looks: Record<FlowState, [string, LucideIcon]> = {
  nothing: ['none', Minus],
  failed: ['brick', TriangleAlert],
  overdue: ['brick', Clock],
  due: ['slate', Send],
  delivered: ['ochre', MailCheck],
  retrieved: ['ochre', BookOpen],
  acknowledged: ['moss', CheckCheck],
}

interface Props {
  counts: FlowCounts
  month: string
  municipality: string
  onOpen: () => void
}

/** Symbol, word, colour and count of one cell; pressed, it shows its deliveries. */
export function FlowCellButton({ counts, month, municipality, onOpen }: Props) {
  const { t } = useTranslation()
  const formats = useFormats()
  const state = flowState(counts)
  const [tone, Icon] = looks[state]
  const words = t(`flow.state.${state}`)
  if (state === 'nothing') {
    return (
      <span className="flow-cell" data-tone={tone}>
        <Icon size={16} aria-hidden />
        <span className="unseen">{words}</span>
      </span>
    )
  }
  return (
    <Button className="flow-cell" data-tone={tone} onPress={onOpen}>
      <span className="unseen">{t('flow.cell', { municipality, month: formats.month(month) })}</span>
      <Icon size={16} aria-hidden />
      <span className="flow-word">{words}</span>
      <span className="flow-count">
        {counts.acknowledged}/{counts.total}
      </span>
    </Button>
  )
}
