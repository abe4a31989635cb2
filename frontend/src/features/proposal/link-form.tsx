import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import type { IntakeLink, Reference } from '@/api/types'
import { Button } from '@/ui/button'
import { ProblemNotice } from '@/ui/notice'
import { SelectField } from '@/ui/select-field'
import { listOutsiders, makeIntakeLink } from './api'

interface Props {
  region: Reference
  onMade: (link: IntakeLink) => void
}

/** Chooses for which organization a link is made; it lasts three months. */
export function LinkForm({ region, onMade }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const outsiders = useQuery(listOutsiders())
  const { control, handleSubmit } = useForm({ defaultValues: { organization: '' } })
  const chosen = useWatch({ control, name: 'organization' })
  const making = useMutation({
    mutationFn: (organization: string) => makeIntakeLink({ region: region.id, organization }),
    onSuccess: onMade,
    onSettled: () => refreshLists(queries, '/intakeLinks'),
  })
  const make = handleSubmit(({ organization }) => {
    making.mutate(organization)
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
      <div>
        <Button type="submit" variant="primary" isPending={making.isPending} isDisabled={chosen === ''}>
          {t('intakeLink.make')}
        </Button>
      </div>
    </form>
  )
}
