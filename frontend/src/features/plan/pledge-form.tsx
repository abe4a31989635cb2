import { zodResolver } from '@hookform/resolvers/zod'
import { useQuery } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { listBodies } from '@/api/bodies'
import { titleOf } from '@/api/titles'
import type { Plan } from '@/api/types'
import { Button } from '@/ui/button'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { listMembers } from './api'
import { pledgeSchema, type PledgeValues } from './plan-values'
import { usePlanMove } from './use-plan-move'

interface Props {
  plan: Plan
  year: number
  onClose: () => void
}

/** What a municipality pledges for a domain, in the year of the page. */
export default function PledgeForm({ plan, year, onClose }: Props) {
  const { t } = useTranslation()
  const municipalities = useMunicipalities(plan.region.id)
  const { control, handleSubmit, setError } = useForm<PledgeValues>({
    resolver: zodResolver(pledgeSchema),
    defaultValues: { municipality: '', theme: '', amount: '', note: '' },
  })
  const pledging = usePlanMove(onClose)
  const pledge = handleSubmit((values) => {
    pledging.mutate(
      { move: 'pledge', plan, year, values },
      { onError: (error) => placeIssues(error, ['municipality', 'theme', 'amount', 'note'], setError) },
    )
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void pledge(event)}>
      <ProblemNotice error={pledging.error} />
      <div className="form-row">
        <SelectField control={control} name="municipality" label={t('plan.municipality')} options={municipalities} />
        <SelectField
          control={control}
          name="theme"
          label={t('plan.theme')}
          options={plan.themes.map((theme) => ({ id: theme.id, label: titleOf(theme) }))}
        />
      </div>
      <TextField control={control} name="amount" label={t('plan.amount')} />
      <TextField control={control} name="note" label={t('plan.note')} isMultiline isOptional />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={pledging.isPending}>
          {t('ui.keep')}
        </Button>
      </DialogFoot>
    </form>
  )
}

/** Those that confer in the region; its other members pledge nothing. */
function useMunicipalities(region: string) {
  const bodies = useQuery(listBodies(region)).data?.items ?? []
  const conference = bodies.find(({ kind }) => kind === 'mayorsConference')?.id
  const members = useQuery({ ...listMembers(conference ?? ''), enabled: conference !== undefined }).data?.items ?? []
  const found = new Map(
    members
      .filter(({ organization, endsOn }) => /^\d{5}$/.test(organization.id) && endsOn === undefined)
      .map(({ organization }) => [organization.id, titleOf(organization)]),
  )
  return [...found].map(([id, label]) => ({ id, label }))
}
