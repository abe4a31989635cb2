import { zodResolver } from '@hookform/resolvers/zod'
import { parseDate, type CalendarDate } from '@internationalized/date'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { useMe } from '@/api/me'
import { refreshLists } from '@/api/refresh'
import type { NewMandate, Office, Reference } from '@/api/types'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/date-field'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { SelectField } from '@/ui/select-field'
import { useToast } from '@/ui/toasts'
import { giveMandate, listOrganizations, listPeople } from './api'

/** What people hold; a college and a council are recipients, not offices of one person. */
const offices = [
  'mayor',
  'alderman',
  'director',
  'deputyDirector',
  'councilClerk',
  'councillor',
  'chairperson',
  'provincialDeputy',
  'associationDirector',
  'policyOfficer',
  'mayorSecretary',
  'directorSecretary',
  'guest',
] as const satisfies Office[]

const schema = z.object({
  person: z.string().check(z.minLength(1, 'errors.required')),
  organization: z.string().check(z.minLength(1, 'errors.required')),
  office: z.string().check(z.minLength(1, 'errors.required')),
  region: z.string(),
  startsOn: z.custom<CalendarDate | null>().check(z.refine((value) => value !== null, 'errors.date')),
  endsOn: z.custom<CalendarDate | null>(),
})
type Values = z.infer<typeof schema>

interface Props {
  person?: string
  region?: Reference
  onClose: () => void
}

/** Gives somebody an office in an organization, from a day until a day. */
export default function MandateForm({ person, region, onClose }: Props) {
  const { t } = useTranslation()
  const me = useMe()
  const queries = useQueryClient()
  const toast = useToast()
  const organizations = useQuery(listOrganizations(me.today))
  const people = useQuery({ ...listPeople(), enabled: person === undefined })
  const { control, handleSubmit, setError } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: {
      person: person ?? '',
      organization: '',
      office: '',
      region: region?.id ?? '',
      startsOn: parseDate(me.today),
      endsOn: null,
    },
  })
  const giving = useMutation({
    mutationFn: (values: Values) => giveMandate(newMandate(values)),
    onSuccess: async () => {
      onClose()
      toast(t('mandate.given'))
      await refreshLists(queries, '/mandates', '/accounts', '/accounts/{id}')
    },
    onError: (error) =>
      placeIssues(error, ['person', 'organization', 'office', 'region', 'startsOn', 'endsOn'], setError),
  })
  const submit = handleSubmit((values) => {
    giving.mutate(values)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={giving.error ?? organizations.error ?? people.error} />
      {person === undefined && (
        <SelectField
          control={control}
          name="person"
          label={t('mandate.person')}
          placeholder={t('mandate.choose')}
          options={(people.data?.items ?? []).map(({ id, name }) => ({ id, label: name }))}
        />
      )}
      <SelectField
        control={control}
        name="office"
        label={t('mandate.office')}
        placeholder={t('mandate.choose')}
        options={officesFor(region).map((id) => ({ id, label: t(`offices.${id}`) }))}
      />
      <SelectField
        control={control}
        name="organization"
        label={t('mandate.organization')}
        placeholder={t('mandate.choose')}
        options={(organizations.data?.items ?? []).map(({ id, name }) => ({ id, label: name }))}
      />
      {region === undefined && (
        <SelectField
          control={control}
          name="region"
          label={t('mandate.region')}
          help={t('mandate.regionHelp')}
          isOptional
          placeholder={t('mandate.everyRegion')}
          options={me.regions.map(({ id, title }) => ({ id, label: title ?? id }))}
        />
      )}
      <DateField control={control} name="startsOn" label={t('mandate.startsOn')} />
      <DateField control={control} name="endsOn" label={t('mandate.endsOn')} isOptional />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={giving.isPending}>
          {t('mandate.give')}
        </Button>
      </DialogFoot>
    </form>
  )
}

/** Only an administrator, who gives it in no region of the own, makes coordinators. */
const officesFor = (region: Reference | undefined): readonly Office[] =>
  region === undefined ? ['coordinator', ...offices] : offices

function newMandate({ person, organization, office, region, startsOn, endsOn }: Values): NewMandate {
  return {
    person,
    organization,
    office: office as Office,
    startsOn: String(startsOn),
    ...(region === '' ? {} : { region }),
    ...(endsOn === null ? {} : { endsOn: endsOn.toString() }),
  }
}
