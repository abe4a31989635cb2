import { ChevronDown } from 'lucide-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { LazyMenu } from './lazy-menu'
import type { Option } from './select-field'

const load = () => import('./picker-popover')
const PickerPopover = lazy(load)

export interface PickerProps {
  label: string
  options: readonly Option[]
  value: string
  onChange: (id: string) => void
  className?: string
}

/** A choice outside a form, acting at once: a filter, a region. The button shows what is chosen. */
export function Picker(props: PickerProps) {
  const { t } = useTranslation()
  const { label, options, value, className = 'control select picker' } = props
  const chosen = options.find(({ id }) => id === value)?.label ?? ''
  return (
    <LazyMenu
      label={t('ui.chosen', { label, chosen })}
      className={className}
      popover={(menu) => <PickerPopover {...props} {...menu} label={label} />}
      prepare={() => void load()}
    >
      <span>{chosen}</span>
      <ChevronDown size={18} aria-hidden />
    </LazyMenu>
  )
}
