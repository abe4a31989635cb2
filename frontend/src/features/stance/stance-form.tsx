import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { refreshMeeting } from '@/api/refresh'
import type { Stance } from '@/api/types'
import { Button } from '@/ui/button'
import { RadioChoice } from '@/ui/choices'
import { DateField } from '@/ui/date-field'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toasts'
import { tellStance, type Place } from './api'
import { changeOf, mandates, stanceSchema, valuesOf, type StanceValues } from './stance-values'

interface Props {
  place: Place
  stance: Stance
  onClose: () => void
}

/** What a municipality says of the common position: its view, the mandate of its college, what it reserves. */
export default function StanceForm({ place, stance, onClose }: Props) {
  const { t } = useTranslation()
  const toast = useToast()
  const queries = useQueryClient()
  const { control, handleSubmit, setError } = useForm<StanceValues>({
    resolver: zodResolver(stanceSchema),
    defaultValues: valuesOf(stance),
  })
  const mandate = useWatch({ control, name: 'mandate' })
  const telling = useMutation({
    mutationFn: (values: StanceValues) => tellStance(place, stance, changeOf(values)),
    onSuccess: () => {
      toast(t('stance.told'))
      onClose()
    },
    onSettled: () => refreshMeeting(queries, place.id),
  })
  const tell = handleSubmit((values) => {
    telling.mutate(values, {
      onError: (error) => placeIssues(error, ['view', 'mandate', 'mandatedOn', 'link', 'reservation'], setError),
    })
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void tell(event)}>
      <ProblemNotice error={telling.error} />
      <RadioChoice
        control={control}
        name="mandate"
        label={t('stance.mandateOf')}
        options={mandates.map((one) => ({ id: one, label: t(`stance.mandate.${one}`) }))}
      />
      {mandate !== 'none' && (
        <>
          <DateField
            control={control}
            name="mandatedOn"
            label={t('stance.mandatedOn')}
            isOptional={mandate === 'refused'}
          />
          <TextField control={control} name="link" label={t('stance.link')} help={t('stance.linkHelp')} isOptional />
        </>
      )}
      <TextField control={control} name="view" label={t('stance.view')} isMultiline isOptional />
      <TextField
        control={control}
        name="reservation"
        label={t('stance.reservation')}
        help={t('stance.reservationHelp')}
        isMultiline
        isOptional
      />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={telling.isPending}>
          {t('ui.keep')}
        </Button>
      </DialogFoot>
    </form>
  )
}
