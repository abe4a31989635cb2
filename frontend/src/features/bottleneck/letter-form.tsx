import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import type { Bottleneck, Reference } from '@/api/types'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/date-field'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { freshLetter, letterOf, letterSchema, type LetterValues } from './bottleneck-values'
import { useBottleneckMove } from './use-bottleneck-move'

interface Props {
  region: Reference
  bottleneck: Bottleneck
  kind: LetterValues['kind']
  onClose: () => void
}

/** In which note it was sent in and to whom, or what came back and from whom. */
export default function LetterForm({ region, bottleneck, kind, onClose }: Props) {
  const { t } = useTranslation()
  const { today } = useMe()
  const { control, handleSubmit, setError } = useForm<LetterValues>({
    resolver: zodResolver(letterSchema),
    defaultValues: freshLetter(kind, today),
  })
  const saving = useBottleneckMove(onClose)
  const save = handleSubmit((values) => {
    saving.mutate(
      { move: 'letter', bottleneck, letter: letterOf(region.id, values) },
      { onError: (error) => placeIssues(error, ['dated', 'title', 'party', 'text', 'link'], setError) },
    )
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void save(event)}>
      <ProblemNotice error={saving.error} />
      <TextField control={control} name="title" label={t(`bottleneck.${kind}Title`)} autoFocus />
      <div className="form-row">
        <TextField
          control={control}
          name="party"
          label={t(`bottleneck.${kind}Party`)}
          help={t('bottleneck.partyHelp')}
        />
        <DateField control={control} name="dated" label={t(`bottleneck.${kind}Date`)} />
      </div>
      <TextField control={control} name="text" label={t('bottleneck.letterText')} isMultiline isOptional />
      <TextField
        control={control}
        name="link"
        label={t('bottleneck.link')}
        help={t('bottleneck.linkHelp')}
        isOptional
      />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={saving.isPending}>
          {t('ui.keep')}
        </Button>
      </DialogFoot>
    </form>
  )
}
