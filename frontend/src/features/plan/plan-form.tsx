import { zodResolver } from '@hookform/resolvers/zod'
import { useQuery } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import type { Plan } from '@/api/types'
import { Button } from '@/ui/button'
import { CheckChoice } from '@/ui/choices'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { listThemes } from './api'
import { planSchema, type PlanValues } from './plan-values'
import { usePlanMove } from './use-plan-move'

interface Props {
  region: string
  plan: Plan | undefined
  onClose: () => void
}

const usualYears = 5

/** What the plan is called, for which years, and which domains of the region it covers. */
export default function PlanForm({ region, plan, onClose }: Props) {
  const { t } = useTranslation()
  const year = Number(useMe().today.slice(0, 4))
  const themes = useQuery(listThemes(region)).data?.items ?? []
  const { control, handleSubmit, setError } = useForm<PlanValues>({
    resolver: zodResolver(planSchema),
    defaultValues: {
      title: plan?.title ?? '',
      fromYear: String(plan?.fromYear ?? year),
      untilYear: String(plan?.untilYear ?? year + usualYears),
      themes: plan?.themes.map(({ id }) => id) ?? [],
      note: plan?.note ?? '',
    },
  })
  const saving = usePlanMove(onClose)
  const save = handleSubmit((values) => {
    saving.mutate(plan ? { move: 'changePlan', plan, values } : { move: 'open', region, values }, {
      onError: (error) => placeIssues(error, ['title', 'fromYear', 'untilYear', 'themes', 'note'], setError),
    })
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void save(event)}>
      <ProblemNotice error={saving.error} />
      <TextField control={control} name="title" label={t('plan.name')} autoFocus />
      <div className="form-row">
        <TextField control={control} name="fromYear" label={t('plan.fromYear')} />
        <TextField control={control} name="untilYear" label={t('plan.untilYear')} />
      </div>
      <CheckChoice
        control={control}
        name="themes"
        label={t('plan.themes')}
        options={themes.map(({ id, name }) => ({ id, label: name }))}
      />
      <TextField control={control} name="note" label={t('plan.note')} isMultiline isOptional />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={saving.isPending}>
          {t('ui.keep')}
        </Button>
      </DialogFoot>
    </form>
  )
}
