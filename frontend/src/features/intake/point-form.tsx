import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { Controller, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { Intake } from '@/api/types'
import { Button } from '@/ui/button'
import { placeIssues } from '@/ui/form-problem'
import { RichTextField } from '@/ui/lazy-rich-text-field'
import { ProblemNotice } from '@/ui/notice'
import { NumberField } from '@/ui/number-field'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { addIntakeProposal, changeIntakeProposal } from './api'
import { kinds, pointSchema, valuesOf, wishOf, type AskedPoint, type PointValues } from './point-values'

interface Props {
  secret: string
  intake: Intake
  /** The point that came back, or nothing for a new one. */
  point: AskedPoint | undefined
  onSent: (intake: Intake) => void
  onCancel: () => void
}

/** The point that an organization asks for. */
export default function PointForm({ secret, intake, point, onSent, onCancel }: Props) {
  const { t } = useTranslation()
  const { control, handleSubmit, setError } = useForm<PointValues>({
    resolver: zodResolver(pointSchema),
    defaultValues: valuesOf(intake, point),
  })
  const sending = useMutation({
    mutationFn: (values: PointValues) => {
      const wish = wishOf(secret, values)
      return point ? changeIntakeProposal(point.id, wish) : addIntakeProposal(wish)
    },
    onSuccess: onSent,
    onError: (error) => placeIssues(error, ['title', 'minutes', 'kind', 'body', 'note'], setError),
  })
  const send = handleSubmit((values) => {
    sending.mutate(values)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <ProblemNotice error={sending.error} />
      {!point && (
        <SelectField
          control={control}
          name="body"
          label={t('proposal.body')}
          options={intake.bodies.map((body) => ({ id: body.id, label: titleOf(body) }))}
        />
      )}
      <TextField control={control} name="title" label={t('item.title')} help={t('item.titleHelp')} />
      <SelectField
        control={control}
        name="kind"
        label={t('item.kind')}
        options={kinds.map((kind) => ({ id: kind, label: t(`agenda.kind.${kind}`) }))}
      />
      <NumberField control={control} name="minutes" label={t('proposal.minutes')} minimum={1} maximum={240} />
      <Controller
        control={control}
        name="note"
        render={({ field: { value, onChange, onBlur } }) => (
          <RichTextField label={t('item.note')} value={value} onChange={onChange} onBlur={onBlur} />
        )}
      />
      <div className="ask-actions">
        <Button type="submit" variant="primary" isPending={sending.isPending}>
          {t('ask.send')}
        </Button>
        {intake.proposals.length > 0 && <Button onPress={onCancel}>{t('ui.cancel')}</Button>}
      </div>
    </form>
  )
}
