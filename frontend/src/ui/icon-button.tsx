import type { LucideIcon } from 'lucide-react'
import { Button, Tooltip, TooltipTrigger, type ButtonProps } from 'react-aria-components'

interface IconButtonProps extends Omit<ButtonProps, 'className' | 'children'> {
  label: string
  icon: LucideIcon
}

/** A button that shows only a symbol: its words are its accessible name and its tooltip. */
export function IconButton({ label, icon: Icon, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={600}>
      <Button {...props} className="icon-button" aria-label={label}>
        <Icon size={20} aria-hidden />
      </Button>
      <Tooltip className="tooltip" offset={4}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  )
}
