import { parseDate, type CalendarDate } from '@internationalized/date'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { refreshLists } from '@/api/refresh'
import type { IntakeLink, Reference } from '@/api/types'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/date-field'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { SelectField } from '@/ui/select-field'
import { listOutsiders, makeIntakeLink } from './api'

interface Props {
  region: Reference
  onMade: (link: IntakeLink) => void
}

interface Values {
  organization: string
  expiresOn: CalendarDate | null
}

/** Chooses for which organization a link is made, and until when; three months unless chosen otherwise. */
export function LinkForm({ region, onMade }: Props) {
  const { t } = useTranslation()
  const today = parseDate(useMe().today)
  const queries = useQueryClient()
  const outsiders = useQuery(listOutsiders())
  const { control, handleSubmit, setError } = useForm<Values>({
    defaultValues: { organization: '', expiresOn: today.add({ months: 3 }) },
  })
  const chosen = useWatch({ control, name: 'organization' })
  const making = useMutation({
    mutationFn: ({ organization, expiresOn }: Values) =>
      makeIntakeLink({
        region: region.id,
        organization,
        ...(expiresOn === null ? {} : { expiresOn: expiresOn.toString() }),
      }),
    onSuccess: onMade,
    onError: (error) => placeIssues(error, ['expiresOn'], setError),
    onSettled: () => refreshLists(queries, '/intakeLinks'),
  })
  const make = handleSubmit((values) => {
    making.mutate(values)
  })
  const options = (outsiders.data?.items ?? [])
    .filter(({ kind }) => kind !== 'municipality')
    .map(({ id, name }) => ({ id, label: name }))
  return (
    <form className="form" noValidate onSubmit={(event) => void make(event)}>
      <ProblemNotice error={making.error} />
      <SelectField
        control={control}
        name="organization"
        label={t('intakeLink.organization')}
        help={t('intakeLink.help')}
        options={options}
      />
      <DateField
        control={control}
        name="expiresOn"
        label={t('intakeLink.expiresOn')}
        help={t('intakeLink.expiresOnHelp')}
        minimum={today.add({ days: 1 })}
      />
      <div>
        <Button type="submit" variant="primary" isPending={making.isPending} isDisabled={chosen === ''}>
          {t('intakeLink.make')}
        </Button>
      </div>
    </form>
  )
}
