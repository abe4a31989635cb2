import { Suspense, useRef, useState, type ReactNode, type RefObject } from 'react'
import { Button } from 'react-aria-components'

export interface MenuPopoverProps {
  label: string
  triggerRef: RefObject<HTMLButtonElement | null>
  onClose: () => void
}

interface Props {
  label: string
  className?: string
  children: ReactNode
  /** The open menu, a lazy component. */
  popover: (props: MenuPopoverProps) => ReactNode
  /** Fetches the menu ahead, when the pointer or the focus comes near. */
  prepare: () => void
}

/** A button with a menu behind it, whose machinery is fetched when somebody wants it. */
export function LazyMenu({ label, className = 'icon-button', children, popover, prepare }: Props) {
  const triggerRef = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const onClose = () => {
    setOpen(false)
  }
  return (
    <>
      <Button
        ref={triggerRef}
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onHoverStart={prepare}
        onFocus={prepare}
        onPress={() => {
          setOpen(true)
        }}
      >
        {children}
      </Button>
      {isOpen && <Suspense>{popover({ label, triggerRef, onClose })}</Suspense>}
    </>
  )
}
