import { zodResolver } from '@hookform/resolvers/zod'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Bottleneck } from '@/api/types'
import { Button } from '@/ui/button'
import { RadioChoice } from '@/ui/choices'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { closingOf, closingSchema, type ClosingValues } from './bottleneck-values'
import { useBottleneckMove } from './use-bottleneck-move'

interface Props {
  bottleneck: Bottleneck
  onClose: () => void
}

/** Solved, or no longer followed and why; it can be opened again. */
export default function CloseForm({ bottleneck, onClose }: Props) {
  const { t } = useTranslation()
  const { control, handleSubmit, setError } = useForm<ClosingValues>({
    resolver: zodResolver(closingSchema),
    defaultValues: { status: 'resolved', reason: '' },
  })
  const status = useWatch({ control, name: 'status' })
  const closing = useBottleneckMove(onClose)
  const close = handleSubmit((values) => {
    closing.mutate(
      { move: 'close', bottleneck, closing: closingOf(values) },
      { onError: (error) => placeIssues(error, ['status', 'reason'], setError) },
    )
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void close(event)}>
      <ProblemNotice error={closing.error} />
      <RadioChoice
        control={control}
        name="status"
        label={t('bottleneck.how')}
        options={(['resolved', 'dropped'] as const).map((one) => ({ id: one, label: t(`bottleneck.status.${one}`) }))}
      />
      <TextField
        control={control}
        name="reason"
        label={t('bottleneck.why')}
        isMultiline
        isOptional={status === 'resolved'}
      />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={closing.isPending}>
          {t('bottleneck.close')}
        </Button>
      </DialogFoot>
    </form>
  )
}
