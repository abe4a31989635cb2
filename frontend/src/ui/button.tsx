import { LoaderCircle, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'isPending'> {
  variant?: ButtonVariant
  icon?: LucideIcon
  /** What was asked is under way: the button keeps its place and the focus, and does not ask twice. */
  isPending?: boolean
  children: ReactNode
}

export function Button(props: ButtonProps) {
  const { variant = 'secondary', icon, isPending = false, type = 'button', onPress, children, ...rest } = props
  const Icon = isPending ? LoaderCircle : icon
  return (
    <AriaButton
      {...rest}
      className="button"
      data-variant={variant}
      type={isPending ? 'button' : type}
      {...(isPending ? { 'data-pending': true } : {})}
      {...(onPress === undefined || isPending ? {} : { onPress })}
    >
      {Icon && <Icon size={18} aria-hidden />}
      {children}
    </AriaButton>
  )
}
