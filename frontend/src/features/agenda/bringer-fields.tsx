import { useQuery } from '@tanstack/react-query'
import { useWatch, type Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { RadioChoice } from '@/ui/choices'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { listOrganizations } from './api'
import { bringers, nobody, type ItemValues } from './item-schema'

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
        <>
          <div className="form-row">
            <TextField control={control} name="speakerName" label={t('item.speakerName')} />
            <TextField control={control} name="speakerOrganization" label={t('item.speakerOrganization')} />
          </div>
          <SlotField control={control} />
          <TextField
            control={control}
            name="speakerEmail"
            isOptional
            label={t('item.speakerEmail')}
            help={t('item.speakerEmailHelp')}
          />
        </>
      )}
    </>
  )
}

/** Whose guests are told when and where they speak, and nothing else of the agenda. */
function SlotField({ control }: { control: Control<ItemValues> }) {
  const { t } = useTranslation()
  const organizations = useQuery(listOrganizations())
  const known = (organizations.data?.items ?? []).filter(({ kind }) => kind !== 'municipality')
  return (
    <SelectField
      control={control}
      name="speakerGuestOf"
      label={t('item.speakerGuestOf')}
      help={t('item.speakerGuestOfHelp')}
      options={[
        { id: nobody, label: t('item.speakerGuestOfNobody') },
        ...known.map((one) => ({ id: one.id, label: one.name })),
      ]}
    />
  )
}
