import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import type { Organization, Protocol } from '@/api/types'
import { Button } from '@/ui/button'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { Loaded } from '@/ui/states'
import { useToast } from '@/ui/toasts'
import { changeProtocol, listOrganizations, listProtocols } from './api'
import { patchOf, valuesOf } from './change-values'
import { fields, schema, type DraftValues } from './draft-values'
import { DecidedFields, KeptFields } from './protocol-fields'

interface Props {
  protocol: Protocol
  onClose: () => void
}

/** Changes a protocol: all of a draft, of what the councils have its link, note and alarm. */
export default function ChangeForm({ protocol, onClose }: Props) {
  const organizations = useQuery(listOrganizations(protocol.startsOn))
  return (
    <Loaded query={organizations} rows={4}>
      {({ items }) => <Fields protocol={protocol} organizations={items} onClose={onClose} />}
    </Loaded>
  )
}

function Fields({ protocol, organizations, onClose }: Props & { organizations: readonly Organization[] }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const isDraft = protocol.status === 'drafted'
  const protocols = useQuery({ ...listProtocols(protocol.region.id), enabled: isDraft })
  const municipalities = new Set(organizations.filter(({ kind }) => kind === 'municipality').map(({ id }) => id))
  const { control, handleSubmit, setError } = useForm<DraftValues>({
    resolver: zodResolver(schema),
    defaultValues: valuesOf(protocol, municipalities),
  })
  const changing = useMutation({
    mutationFn: (values: DraftValues) => changeProtocol(protocol, patchOf(protocol, municipalities, values)),
    onSuccess: () => {
      onClose()
      toast(t('protocol.kept'))
    },
    onError: (error) => placeIssues(error, fields, setError),
    onSettled: () => refreshLists(queries, '/protocols', '/protocols/{id}'),
  })
  const submit = handleSubmit((values) => {
    changing.mutate(values)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={changing.error} />
      {isDraft && (
        <DecidedFields
          control={control}
          others={organizations.filter(({ id }) => !municipalities.has(id))}
          protocols={(protocols.data?.items ?? []).filter(({ id }) => id !== protocol.id)}
        />
      )}
      <KeptFields control={control} alarmMonths={protocol.alarmMonths} />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={changing.isPending}>
          {t('protocol.keep')}
        </Button>
      </DialogFoot>
    </form>
  )
}
