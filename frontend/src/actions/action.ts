import type { LucideIcon } from 'lucide-react'

export const sections = ['page', 'navigation', 'account'] as const
export type Section = (typeof sections)[number]

/** Something the reader can do: one definition feeds menus, shortcuts and the searchable list. */
export interface Action {
  id: string
  /** In the reader's language. */
  name: string
  section: Section
  icon: LucideIcon
  /** Each a row of keys, such as `g v`, `n` or `mod+k`; the first is the one shown. */
  shortcuts?: readonly string[]
  isVisible?: boolean
  run: () => void
}
