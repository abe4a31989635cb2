import { zodResolver } from '@hookform/resolvers/zod'
import { parseDate } from '@internationalized/date'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import type { Commitment } from '@/api/types'
import { Button } from '@/ui/button'
import { RadioChoice } from '@/ui/choices'
import { DateField } from '@/ui/date-field'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { typedOf } from '@/ui/money'
import { ProblemNotice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import {
  amountSchema,
  confirmSchema,
  withdrawSchema,
  type AmountValues,
  type ConfirmValues,
  type WithdrawValues,
} from './plan-values'
import { usePlanMove } from './use-plan-move'

interface Props {
  commitment: Commitment
  onClose: () => void
}

/** Another amount, until it is confirmed. */
export function AmountForm({ commitment, onClose }: Props) {
  const { t } = useTranslation()
  const changing = usePlanMove(onClose)
  const { control, handleSubmit, setError } = useForm<AmountValues>({
    resolver: zodResolver(amountSchema),
    defaultValues: { amount: typedOf(commitment.amount), note: commitment.note ?? '' },
  })
  const change = handleSubmit((values) => {
    const onError = (error: unknown) => placeIssues(error, ['amount', 'note'], setError)
    changing.mutate({ move: 'change', commitment, values }, { onError })
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void change(event)}>
      <ProblemNotice error={changing.error} />
      <TextField control={control} name="amount" label={t('plan.amount')} autoFocus />
      <TextField control={control} name="note" label={t('plan.note')} isMultiline isOptional />
      <Foot label={t('ui.keep')} isPending={changing.isPending} onClose={onClose} />
    </form>
  )
}

/** Which body of the municipality approved it, and when. */
export function ConfirmForm({ commitment, onClose }: Props) {
  const { t } = useTranslation()
  const { today } = useMe()
  const confirming = usePlanMove(onClose)
  const { control, handleSubmit, setError } = useForm<ConfirmValues>({
    resolver: zodResolver(confirmSchema),
    defaultValues: { approvedBy: 'college', approvedOn: parseDate(today) },
  })
  const confirm = handleSubmit((values) => {
    const onError = (error: unknown) => placeIssues(error, ['approvedBy', 'approvedOn'], setError)
    confirming.mutate({ move: 'confirm', commitment, values }, { onError })
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void confirm(event)}>
      <ProblemNotice error={confirming.error} />
      <RadioChoice
        control={control}
        name="approvedBy"
        label={t('plan.approvedBy')}
        options={(['college', 'council'] as const).map((one) => ({ id: one, label: t(`plan.approval.${one}`) }))}
      />
      <DateField control={control} name="approvedOn" label={t('plan.approvedOn')} />
      <Foot label={t('plan.confirm')} isPending={confirming.isPending} onClose={onClose} />
    </form>
  )
}

/** Why it is taken back; it can be pledged anew. */
export function WithdrawForm({ commitment, onClose }: Props) {
  const { t } = useTranslation()
  const withdrawing = usePlanMove(onClose)
  const { control, handleSubmit, setError } = useForm<WithdrawValues>({
    resolver: zodResolver(withdrawSchema),
    defaultValues: { reason: '' },
  })
  const withdraw = handleSubmit(({ reason }) => {
    const onError = (error: unknown) => placeIssues(error, ['reason'], setError)
    withdrawing.mutate({ move: 'withdraw', commitment, reason }, { onError })
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void withdraw(event)}>
      <ProblemNotice error={withdrawing.error} />
      <TextField control={control} name="reason" label={t('plan.why')} isMultiline autoFocus />
      <Foot label={t('plan.withdraw')} isPending={withdrawing.isPending} onClose={onClose} />
    </form>
  )
}

function Foot({ label, isPending, onClose }: { label: string; isPending: boolean; onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <DialogFoot>
      <Button onPress={onClose}>{t('ui.cancel')}</Button>
      <Button type="submit" variant="primary" isPending={isPending}>
        {label}
      </Button>
    </DialogFoot>
  )
}
