import { Menu } from 'react-aria-components'
import { ChoiceItems } from './choice-items'
import type { MenuPopoverProps } from './lazy-menu'
import { MenuPopover } from './menu-popover'
import type { PickerProps } from './picker'

/** The open half of a {@link Picker}. */
export default function PickerPopover(props: PickerProps & MenuPopoverProps) {
  const { label, options, value, onChange, triggerRef, onClose } = props
  return (
    <MenuPopover label={label} triggerRef={triggerRef} onClose={onClose}>
      <Menu className="options" aria-label={label} autoFocus="first">
        <ChoiceItems
          title={label}
          options={options}
          value={value}
          onChange={(id) => {
            onClose()
            onChange(id)
          }}
        />
      </Menu>
    </MenuPopover>
  )
}
