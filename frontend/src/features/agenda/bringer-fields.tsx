import { useWatch, type Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { RadioChoice } from '@/ui/choices'
import { TextField } from '@/ui/text-field'
import { bringers, type ItemValues } from './item-schema'

/** Who brings the point: nobody in particular, someone of the house, or a speaker from outside. */
export function BringerFields({ control }: { control: Control<ItemValues> }) {
  const { t } = useTranslation()
  const bringer = useWatch({ control, name: 'bringer' })
  return (
    <>
      <RadioChoice
        control={control}
        name="bringer"
        label={t('item.bringer')}
        options={bringers.map((id) => ({ id, label: t(`item.bringers.${id}`) }))}
      />
      {bringer === 'presenter' && <TextField control={control} name="presenter" label={t('item.presenter')} />}
      {bringer === 'speaker' && (
        <div className="form-row">
          <TextField control={control} name="speakerName" label={t('item.speakerName')} />
          <TextField control={control} name="speakerOrganization" label={t('item.speakerOrganization')} />
        </div>
      )}
    </>
  )
}
