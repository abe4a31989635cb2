import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import type { Commitment, CommitmentPatch, Plan, PlanPatch } from '@/api/types'
import { amountOf } from '@/ui/money'
import { useToast } from '@/ui/toasts'
import { changeCommitment, changePlan, confirm, openPlan, pledge, withdraw } from './api'
import { wholePeriod, type AmountValues, type ConfirmValues, type PlanValues, type PledgeValues } from './plan-values'

/** Whatever can be done with a plan and what is pledged for it, so that every one ends the same way. */
export type Move =
  | { move: 'open'; region: string; values: PlanValues }
  | { move: 'changePlan'; plan: Plan; values: PlanValues }
  | { move: 'pledge'; plan: Plan; year: number; values: PledgeValues }
  | { move: 'change'; commitment: Commitment; values: AmountValues }
  | { move: 'confirm'; commitment: Commitment; values: ConfirmValues }
  | { move: 'withdraw'; commitment: Commitment; reason: string }

const noteOf = (note: string) => (note === '' ? {} : { note })

const yearsOf = ({ fromYear, untilYear }: Pick<PlanValues, 'fromYear' | 'untilYear'>) => ({
  fromYear: Number(fromYear),
  untilYear: Number(untilYear),
})

/** What was emptied goes away by null, the merge patch's own word. */
const noteChange = (note: string) => ({ note: note === '' ? null : note })

function send(asked: Move): Promise<unknown> {
  switch (asked.move) {
    case 'open': {
      const { note, ...values } = asked.values
      return openPlan({ region: asked.region, ...values, ...yearsOf(values), ...noteOf(note) })
    }
    case 'changePlan':
      return changePlan(asked.plan, {
        ...asked.values,
        ...yearsOf(asked.values),
        ...noteChange(asked.values.note),
      } as PlanPatch)
    case 'pledge': {
      const { plan, year, values } = asked
      const { municipality, theme, amount, note } = values
      return pledge({
        plan: plan.id,
        municipality,
        theme,
        amount: amountOf(amount) ?? '',
        ...(year === wholePeriod ? {} : { year }),
        ...noteOf(note),
      })
    }
    case 'change': {
      const { amount, note } = asked.values
      return changeCommitment(asked.commitment, {
        amount: amountOf(amount) ?? '',
        ...noteChange(note),
      } as CommitmentPatch)
    }
    case 'confirm': {
      const { approvedBy, approvedOn } = asked.values
      return confirm(asked.commitment, { approvedBy, approvedOn: approvedOn?.toString() ?? '' })
    }
    case 'withdraw':
      return withdraw(asked.commitment, asked.reason)
  }
}

/** Does it, says so, and reads the lists again whatever came of it. */
export function usePlanMove(onDone?: () => void) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  return useMutation({
    mutationFn: send,
    onSuccess: (_, { move }) => {
      toast(t(`plan.done.${move}`))
      onDone?.()
    },
    onSettled: () => refreshLists(queries, '/plans', '/commitments'),
  })
}
