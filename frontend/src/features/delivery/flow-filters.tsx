import { ChevronLeft, ChevronRight } from 'lucide-react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Obligation } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { monthLater } from '@/i18n/month'
import { IconButton } from '@/ui/icon-button'
import type { FlowSearch } from './flow-page'

const obligations = ['agenda', 'minutes', 'briefing'] as const

interface Props {
  obligation: Obligation
  months: readonly string[]
  onSearch: (change: FlowSearch) => void
}

export function FlowFilters({ obligation, months, onSearch }: Props) {
  const { t } = useTranslation()
  const { month } = useFormats()
  const first = months[0] ?? ''
  const last = months.at(-1) ?? first
  const shown = first === last ? month(first) : t('flow.fromTo', { from: month(first), to: month(last) })
  return (
    <div className="flow-filters no-print">
      <ToggleButtonGroup
        className="toggles"
        aria-label={t('flow.obligation')}
        disallowEmptySelection
        selectedKeys={[obligation]}
        onSelectionChange={(keys) => {
          const chosen = obligations.find((one) => keys.has(one))
          if (chosen) onSearch({ obligation: chosen })
        }}
      >
        {obligations.map((one) => (
          <ToggleButton key={one} id={one} className="toggle">
            {t(`flow.obligations.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div className="stepper" role="group" aria-label={t('flow.period')}>
        <IconButton
          label={t('flow.earlier')}
          icon={ChevronLeft}
          onPress={() => {
            onSearch({ from: monthLater(first, -months.length) })
          }}
        />
        <p className="stepper-value" aria-live="polite">
          {shown}
        </p>
        <IconButton
          label={t('flow.later')}
          icon={ChevronRight}
          onPress={() => {
            onSearch({ from: monthLater(first, months.length) })
          }}
        />
      </div>
    </div>
  )
}
