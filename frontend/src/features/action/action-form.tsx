import { zodResolver } from '@hookform/resolvers/zod'
import { useQuery } from '@tanstack/react-query'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { listBodies } from '@/api/bodies'
import { titleOf } from '@/api/titles'
import type { Action } from '@/api/types'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/date-field'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { listMembers } from './api'
import { actionSchema, isInDraft, offices, valuesOf, type ActionValues } from './action-values'
import { useActionMove } from './use-action-move'

interface Props {
  region: string
  body: string
  /** Either what is changed, or the point with which a new one is noted. */
  action?: Action | undefined
  point?: { meeting: string; agendaItem: string } | undefined
  onClose: () => void
}

/** What is done, by whom, by when, and when the body asks how far it is. */
export default function ActionForm({ region, body, action, point, onClose }: Props) {
  const { t } = useTranslation()
  const owners = useOwners(region, body)
  const { control, handleSubmit, setError } = useForm<ActionValues>({
    resolver: zodResolver(actionSchema),
    defaultValues: valuesOf(action),
  })
  const owner = useWatch({ control, name: 'owner' })
  const saving = useActionMove(onClose)
  const save = handleSubmit((values) => {
    const onError = (error: unknown) => placeIssues(error, ['statement', 'owner', 'dueOn', 'reviewOn'], setError)
    if (action) saving.mutate({ move: 'change', action, values }, { onError })
    else if (point) saving.mutate({ move: 'note', ...point, values }, { onError })
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void save(event)}>
      <ProblemNotice error={saving.error} />
      {(!action || isInDraft(action)) && (
        <>
          <TextField control={control} name="statement" label={t('action.statement')} isMultiline autoFocus />
          <div className="form-row">
            <SelectField control={control} name="owner" label={t('action.owner')} options={owners} />
            {owner.startsWith('organization:') && (
              <SelectField
                control={control}
                name="office"
                label={t('action.office')}
                isOptional
                options={offices.map((one) => ({ id: one, label: t(`offices.${one}`) }))}
              />
            )}
          </div>
        </>
      )}
      <div className="form-row">
        <DateField control={control} name="dueOn" label={t('action.dueOn')} />
        <DateField
          control={control}
          name="reviewOn"
          label={t('action.reviewOn')}
          help={t('action.reviewHelp')}
          isOptional
        />
      </div>
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={saving.isPending}>
          {t('ui.keep')}
        </Button>
      </DialogFoot>
    </form>
  )
}

/** The bodies of the region and the members of the body that agrees, each once. */
function useOwners(region: string, body: string) {
  const bodies = useQuery(listBodies(region)).data?.items ?? []
  const members = useQuery(listMembers(body)).data?.items ?? []
  const organizations = new Map(members.map(({ organization }) => [organization.id, titleOf(organization)]))
  return [
    ...bodies.map(({ id, name }) => ({ id: `body:${id}`, label: name })),
    ...[...organizations].map(([id, label]) => ({ id: `organization:${id}`, label })),
  ]
}
