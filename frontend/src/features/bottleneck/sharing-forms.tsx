import { zodResolver } from '@hookform/resolvers/zod'
import { useQuery } from '@tanstack/react-query'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { titleOf } from '@/api/titles'
import type { Bottleneck, Reference } from '@/api/types'
import { Button } from '@/ui/button'
import { CheckChoice, RadioChoice } from '@/ui/choices'
import { DialogFoot } from '@/ui/dialog'
import { ProblemNotice } from '@/ui/notice'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { listThemes } from './api'
import { answerOf, answerSchema, circles, type AnswerValues } from './bottleneck-values'
import { useBottleneckMove } from './use-bottleneck-move'

interface Props {
  bottleneck: Bottleneck
  onClose: () => void
}
const offerSchema = z.object({ region: z.string().check(z.minLength(1, 'errors.required')) })

/** To which other region it is offered. */
export function OfferForm({ bottleneck, onClose }: Props) {
  const { t } = useTranslation()
  const { control, handleSubmit } = useForm({ resolver: zodResolver(offerSchema), defaultValues: { region: '' } })
  const offering = useBottleneckMove(onClose)
  const offer = handleSubmit(({ region }) => {
    offering.mutate({ move: 'offer', bottleneck, regionId: region })
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void offer(event)}>
      <ProblemNotice error={offering.error} />
      <RadioChoice
        control={control}
        name="region"
        label={t('bottleneck.toRegion')}
        options={bottleneck.offerableTo.map((region) => ({ id: region.id, label: titleOf(region) }))}
      />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={offering.isPending}>
          {t('bottleneck.offerNow')}
        </Button>
      </DialogFoot>
    </form>
  )
}

/** Whether one's own region shares it, and who there sees it; or why not. */
export function AnswerForm({ region, bottleneck, onClose }: Props & { region: Reference }) {
  const { t } = useTranslation()
  const themes = useQuery(listThemes(region.id)).data?.items ?? []
  const { control, handleSubmit } = useForm<AnswerValues>({
    resolver: zodResolver(answerSchema),
    defaultValues: { status: 'shared', circle: 'directors', themes: [], reason: '' },
  })
  const status = useWatch({ control, name: 'status' })
  const answering = useBottleneckMove(onClose)
  const answer = handleSubmit((values) => {
    answering.mutate({ move: 'answer', bottleneck, regionId: region.id, answer: answerOf(values) })
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void answer(event)}>
      <ProblemNotice error={answering.error} />
      <RadioChoice
        control={control}
        name="status"
        label={t('bottleneck.ourAnswer')}
        options={[
          { id: 'shared', label: t('bottleneck.weShare') },
          { id: 'declined', label: t('bottleneck.weDecline') },
        ]}
      />
      {status === 'shared' ? (
        <>
          <SelectField
            control={control}
            name="circle"
            label={t('bottleneck.circle')}
            help={t('bottleneck.circleShared', { region: titleOf(bottleneck.region) })}
            options={circles.map((circle) => ({ id: circle, label: t(`circles.${circle}`) }))}
          />
          {themes.length > 0 && (
            <CheckChoice
              control={control}
              name="themes"
              label={t('bottleneck.themes')}
              options={themes.map(({ id, name }) => ({ id, label: name }))}
            />
          )}
        </>
      ) : (
        <TextField control={control} name="reason" label={t('bottleneck.why')} isMultiline isOptional />
      )}
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={answering.isPending}>
          {t('bottleneck.answerNow')}
        </Button>
      </DialogFoot>
    </form>
  )
}
