import {
  ArrowRightLeft,
  BadgeCheck,
  Ear,
  Flag,
  Gavel,
  Handshake,
  ListTodo,
  Megaphone,
  Scale,
  Settings2,
  Waypoints,
  type LucideIcon,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Outcome, OutcomeType } from '@/api/types'

export const outcomeIcons: Record<OutcomeType, LucideIcon> = {
  commonPosition: Flag,
  processAgreement: Waypoints,
  policyAgendaChoice: ListTodo,
  referral: ArrowRightLeft,
  noted: BadgeCheck,
  sounding: Ear,
  arbitration: Scale,
  conditions: Settings2,
  communication: Megaphone,
  advice: Handshake,
  decision: Gavel,
}

/** One outcome: its type in a word and a symbol, then what was agreed. */
export function OutcomeLine({ outcome, children }: { outcome: Outcome; children?: ReactNode }) {
  const { t } = useTranslation()
  const Icon = outcomeIcons[outcome.type]
  return (
    <div className="outcome">
      <Icon size={18} aria-hidden />
      <div>
        <p className="outcome-type">{t(`outcomes.type.${outcome.type}`)}</p>
        <p className="outcome-text">{outcome.text}</p>
      </div>
      {children}
    </div>
  )
}
