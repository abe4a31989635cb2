import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

export type Tone = 'moss' | 'ochre' | 'brick' | 'slate' | 'brand'

interface Props {
  tone: Tone
  icon: LucideIcon
  children: ReactNode
}

/** A state: symbol, word and colour together, never one of them alone. */
export function StateMark({ tone, icon: Icon, children }: Props) {
  return (
    <span className="state" data-tone={tone}>
      <Icon size={16} aria-hidden />
      {children}
    </span>
  )
}
