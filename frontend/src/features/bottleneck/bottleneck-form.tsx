import { zodResolver } from '@hookform/resolvers/zod'
import { useQuery } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Bottleneck, Reference } from '@/api/types'
import { Button } from '@/ui/button'
import { CheckChoice } from '@/ui/choices'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { listThemes } from './api'
import { bottleneckSchema, circles, levels, valuesOf, type BottleneckValues } from './bottleneck-values'
import { useBottleneckMove } from './use-bottleneck-move'

interface Props {
  region: Reference
  bottleneck: Bottleneck | undefined
  onClose: () => void
}

/** What hinders, what is asked, at which level, under which themes, and who of the region sees it. */
export default function BottleneckForm({ region, bottleneck, onClose }: Props) {
  const { t } = useTranslation()
  const themes = useQuery(listThemes(region.id)).data?.items ?? []
  const { control, handleSubmit, setError } = useForm<BottleneckValues>({
    resolver: zodResolver(bottleneckSchema),
    defaultValues: valuesOf(bottleneck),
  })
  const saving = useBottleneckMove(onClose)
  const save = handleSubmit((values) => {
    saving.mutate(bottleneck ? { move: 'change', bottleneck, values } : { move: 'note', region: region.id, values }, {
      onError: (error) =>
        placeIssues(error, ['statement', 'explanation', 'asked', 'level', 'circle', 'themes'], setError),
    })
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void save(event)}>
      <ProblemNotice error={saving.error} />
      <TextField
        control={control}
        name="statement"
        label={t('bottleneck.statement')}
        help={t('bottleneck.statementHelp')}
        autoFocus
      />
      <TextField control={control} name="explanation" label={t('bottleneck.explanation')} isMultiline isOptional />
      <TextField
        control={control}
        name="asked"
        label={t('bottleneck.asked')}
        help={t('bottleneck.askedHelp')}
        isMultiline
        isOptional
      />
      <div className="form-row">
        <SelectField
          control={control}
          name="level"
          label={t('bottleneck.level')}
          options={levels.map((level) => ({ id: level, label: t(`bottleneck.levels.${level}`) }))}
        />
        <SelectField
          control={control}
          name="circle"
          label={t('bottleneck.circle')}
          options={circles.map((circle) => ({ id: circle, label: t(`circles.${circle}`) }))}
        />
      </div>
      {themes.length > 0 && (
        <div className="bottleneck-themes">
          <CheckChoice
            control={control}
            name="themes"
            label={t('bottleneck.themes')}
            options={themes.map(({ id, name }) => ({ id, label: name }))}
          />
        </div>
      )}
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={saving.isPending}>
          {t('ui.keep')}
        </Button>
      </DialogFoot>
    </form>
  )
}
