import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import type { Reference, Theme } from '@/api/types'
import { Button } from '@/ui/button'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toasts'
import { addTheme, changeTheme } from './api'
import { changeOf, kinds, newThemeOf, themeSchema, valuesOf, type ThemeValues } from './theme-values'

interface Props {
  region: Reference
  theme: Theme | undefined
  onClose: () => void
}

export default function ThemeForm({ region, theme, onClose }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const { control, handleSubmit, setError } = useForm<ThemeValues>({
    resolver: zodResolver(themeSchema),
    defaultValues: valuesOf(theme),
  })
  const saving = useMutation({
    mutationFn: (values: ThemeValues) =>
      theme ? changeTheme(theme, changeOf(values)) : addTheme(newThemeOf(region.id, values)),
    onSuccess: () => {
      toast(t('theme.kept'))
      onClose()
    },
    onError: (error) => placeIssues(error, ['name', 'description', 'targetYear', 'kind'], setError),
    onSettled: () => refreshLists(queries, '/themes'),
  })
  const submit = handleSubmit((values) => {
    saving.mutate(values)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={saving.error} />
      <SelectField
        control={control}
        name="kind"
        label={t('theme.kind')}
        options={kinds.map((id) => ({ id, label: t(`theme.oneOf.${id}`) }))}
      />
      <TextField control={control} name="name" label={t('theme.name')} autoFocus />
      <TextField control={control} name="description" label={t('theme.description')} isMultiline isOptional />
      <TextField control={control} name="targetYear" label={t('theme.targetYear')} isOptional />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={saving.isPending}>
          {t('ui.keep')}
        </Button>
      </DialogFoot>
    </form>
  )
}
