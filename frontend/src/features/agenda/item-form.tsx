import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { AgendaItem, Meeting } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { RadioChoice, Switch } from '@/ui/choices'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { RichTextField } from '@/ui/lazy-rich-text-field'
import { Notice } from '@/ui/notice'
import { NumberField } from '@/ui/number-field'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { BringerFields } from './bringer-fields'
import { ItemFiles } from './item-files'
import { circles, itemSchema, kinds, triages, valuesOf, type ItemValues } from './item-schema'
import { SaveRefused } from './save-refused'
import { useSaveItem } from './use-save-item'

interface Props {
  meeting: Meeting
  item: AgendaItem | undefined
  onClose: () => void
}

export default function ItemForm({ meeting, item, onClose }: Props) {
  const { t } = useTranslation()
  const { date } = useFormats()
  const { control, handleSubmit, setError } = useForm<ItemValues>({
    resolver: zodResolver(itemSchema),
    defaultValues: valuesOf(item),
  })
  const saving = useSaveItem(meeting.id, item, onClose)
  const submit = handleSubmit((values) => {
    saving.mutate(values, {
      onError: (error) => placeIssues(error, ['title', 'minutes', 'presenter', 'kind', 'circle'], setError),
    })
  })

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <SaveRefused error={saving.error} />
      {item?.twin && (
        <Notice tone="slate">
          <p>{t('trail.shared', { body: item.twin.body.title ?? '', date: date(item.twin.startsAt) })}</p>
        </Notice>
      )}
      <TextField control={control} name="title" label={t('item.title')} help={t('item.titleHelp')} autoFocus />
      <div className="form-row">
        <SelectField
          control={control}
          name="kind"
          label={t('item.kind')}
          options={kinds.map((kind) => ({ id: kind, label: t(`agenda.kind.${kind}`) }))}
        />
        <NumberField control={control} name="minutes" label={t('item.minutes')} minimum={1} maximum={240} />
      </div>
      <Controller
        control={control}
        name="note"
        render={({ field: { value, onChange, onBlur } }) => (
          <RichTextField label={t('item.note')} value={value} onChange={onChange} onBlur={onBlur} />
        )}
      />
      {item ? <ItemFiles meeting={meeting} item={item} /> : <p className="help">{t('item.filesLater')}</p>}
      <BringerFields control={control} />
      <RadioChoice
        control={control}
        name="triage"
        label={t('item.triage')}
        options={triages.map((triage) => ({ id: triage, label: t(`agenda.triage.${triage}`) }))}
      />
      <SelectField
        control={control}
        name="circle"
        label={t('item.circle')}
        help={t('item.circleHelp')}
        options={circles.map((circle) => ({ id: circle, label: t(`circles.${circle}`) }))}
      />
      <Controller
        control={control}
        name="ready"
        render={({ field: { value, onChange } }) => (
          <Switch label={t('item.ready')} help={t('item.readyHelp')} isSelected={value} onChange={onChange} />
        )}
      />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={saving.isPending}>
          {t(item ? 'ui.keep' : 'item.addIt')}
        </Button>
      </DialogFoot>
    </form>
  )
}
