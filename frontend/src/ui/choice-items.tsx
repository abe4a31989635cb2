import { Check } from 'lucide-react'
import { Header, MenuItem, MenuSection } from 'react-aria-components'
import type { Option } from './select-field'

interface Props {
  title: string
  options: readonly Option[]
  value: string
  onChange: (id: string) => void
}

/** A part of a menu in which one of a few is chosen; the menu stays open to show it. */
export function ChoiceItems({ title, options, value, onChange }: Props) {
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      shouldCloseOnSelect={false}
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const [chosen] = keys === 'all' ? [] : keys
        if (chosen !== undefined) onChange(String(chosen))
      }}
    >
      <Header className="option-head">{title}</Header>
      {options.map((option) => (
        <MenuItem key={option.id} id={option.id} className="option" textValue={option.label}>
          {({ isSelected }) => (
            <>
              <span className="option-check">{isSelected && <Check size={16} aria-hidden />}</span>
              {option.label}
            </>
          )}
        </MenuItem>
      ))}
    </MenuSection>
  )
}
