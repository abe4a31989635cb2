import type { ReactNode } from 'react'
import { Popover } from 'react-aria-components'
import type { MenuPopoverProps } from './lazy-menu'

/** The open half of a {@link LazyMenu}: holds a React Aria `Menu`. */
export function MenuPopover({ label, triggerRef, onClose, children }: MenuPopoverProps & { children: ReactNode }) {
  return (
    <Popover
      className="popover"
      aria-label={label}
      triggerRef={triggerRef}
      placement="bottom end"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      {children}
    </Popover>
  )
}
