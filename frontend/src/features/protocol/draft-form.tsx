import { zodResolver } from '@hookform/resolvers/zod'
import { CalendarDate, parseDate } from '@internationalized/date'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { listBodies } from '@/api/bodies'
import { useMe } from '@/api/me'
import { refreshLists } from '@/api/refresh'
import type { Protocol, Reference } from '@/api/types'
import { Button } from '@/ui/button'
import { RadioChoice } from '@/ui/choices'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { useToast } from '@/ui/toasts'
import { draftProtocol, listMembers, listOrganizations } from './api'
import { fields, newProtocol, schema, type DraftValues } from './draft-values'
import { DecidedFields, KeptFields } from './protocol-fields'

interface Props {
  region: Reference
  protocols: readonly Protocol[]
  onClose: () => void
}

/** Drafts a protocol or an agreement; six years from next January unless one says otherwise. */
export default function DraftForm({ region, protocols, onClose }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const { today } = useMe()
  const bodies = useQuery(listBodies(region.id))
  const conference = bodies.data?.items.find(({ kind }) => kind === 'mayorsConference')
  const members = useQuery({ ...listMembers(conference?.id ?? '', today), enabled: conference !== undefined })
  const organizations = useQuery(listOrganizations(today))
  const all = organizations.data?.items ?? []
  const municipalities = new Set(all.filter(({ kind }) => kind === 'municipality').map(({ id }) => id))
  const start = new CalendarDate(parseDate(today).year + 1, 1, 1)
  const { control, handleSubmit, setError } = useForm<DraftValues>({
    resolver: zodResolver(schema),
    defaultValues: {
      kind: 'protocol',
      title: '',
      startsOn: start,
      endsOn: start.add({ years: 6 }).subtract({ days: 1 }),
      others: [],
      renews: '',
      link: '',
      note: '',
      alarmMonths: '12',
    },
  })
  const drafting = useMutation({
    mutationFn: (values: DraftValues) => {
      const bound = (members.data?.items ?? []).map(({ organization }) => organization.id)
      return draftProtocol(newProtocol(region.id, [...new Set(bound.filter((id) => municipalities.has(id)))], values))
    },
    onSuccess: () => {
      onClose()
      toast(t('protocol.saved'))
    },
    onError: (error) => placeIssues(error, fields, setError),
    onSettled: () => refreshLists(queries, '/protocols', '/protocols/{id}'),
  })
  const submit = handleSubmit((values) => {
    drafting.mutate(values)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={drafting.error ?? bodies.error ?? members.error ?? organizations.error} />
      <RadioChoice
        control={control}
        name="kind"
        label={t('protocol.kindLabel')}
        help={t('protocol.councils')}
        options={(['protocol', 'agreement'] as const).map((id) => ({ id, label: t(`protocol.kind.${id}`) }))}
      />
      <DecidedFields control={control} others={all.filter(({ id }) => !municipalities.has(id))} protocols={protocols} />
      <KeptFields control={control} />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button
          type="submit"
          variant="primary"
          isPending={drafting.isPending}
          isDisabled={members.isPending || organizations.isPending}
        >
          {t('protocol.save')}
        </Button>
      </DialogFoot>
    </form>
  )
}
