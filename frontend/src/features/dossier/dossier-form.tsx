import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { listBodies } from '@/api/bodies'
import { refreshLists } from '@/api/refresh'
import type { Dossier, Reference } from '@/api/types'
import { Button } from '@/ui/button'
import { RadioChoice } from '@/ui/choices'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toasts'
import { changeDossier, listThemes, openDossier } from './api'
import {
  changeOf,
  circles,
  dossierSchema,
  newDossierOf,
  none,
  triages,
  valuesOf,
  type DossierValues,
} from './dossier-values'
import { PhasesField } from './phases-field'
import { StudiesField } from './studies-field'

interface Props {
  region: Reference
  dossier: Dossier | undefined
  onClose: () => void
}

export default function DossierForm({ region, dossier, onClose }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const themes = useQuery(listThemes(region.id)).data?.items ?? []
  const bodies = useQuery(listBodies(region.id)).data?.items ?? []
  const { control, handleSubmit, setError } = useForm<DossierValues>({
    resolver: zodResolver(dossierSchema),
    defaultValues: valuesOf(dossier),
  })
  const saving = useMutation({
    mutationFn: (values: DossierValues) =>
      dossier ? changeDossier(dossier, changeOf(values)) : openDossier(newDossierOf(region.id, values)),
    onSuccess: () => {
      toast(t(dossier ? 'dossier.kept' : 'dossier.opened'))
      onClose()
    },
    onError: (error) => placeIssues(error, ['title', 'theme', 'body', 'summary'], setError),
    onSettled: () => refreshLists(queries, '/dossiers', '/dossiers/{id}'),
  })
  const submit = handleSubmit((values) => {
    saving.mutate(values)
  })
  const nothing = { id: none, label: t('dossier.nothing') }
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={saving.error} />
      <TextField control={control} name="title" label={t('dossier.titleOf')} autoFocus />
      <TextField control={control} name="summary" label={t('dossier.summary')} isMultiline isOptional />
      <RadioChoice
        control={control}
        name="triage"
        label={t('dossier.when')}
        options={triages.map((id) => ({ id, label: t(`dossier.triage.${id}`) }))}
      />
      <div className="form-row">
        <SelectField
          control={control}
          name="theme"
          label={t('dossier.theme')}
          options={[nothing, ...themes.map(({ id, name }) => ({ id, label: name }))]}
          isOptional
        />
        <SelectField
          control={control}
          name="body"
          label={t('dossier.body')}
          options={[nothing, ...bodies.map(({ id, name }) => ({ id, label: name }))]}
          isOptional
        />
      </div>
      <SelectField
        control={control}
        name="circle"
        label={t('dossier.circle')}
        help={t('dossier.circleHelp')}
        options={circles.map((id) => ({ id, label: t(`circles.${id}`) }))}
      />
      <PhasesField control={control} />
      <StudiesField control={control} />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={saving.isPending}>
          {t(dossier ? 'ui.keep' : 'dossier.openIt')}
        </Button>
      </DialogFoot>
    </form>
  )
}
