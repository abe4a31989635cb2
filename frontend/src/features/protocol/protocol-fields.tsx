import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Organization, Protocol } from '@/api/types'
import { CheckChoice } from '@/ui/choices'
import { DateField } from '@/ui/date-field'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import type { DraftValues } from './draft-values'

/** What the councils decide on: it stands once they have it. */
export function DecidedFields({
  control,
  others,
  protocols,
}: {
  control: Control<DraftValues>
  others: readonly Organization[]
  /** Which it may follow. */
  protocols: readonly Protocol[]
}) {
  const { t } = useTranslation()
  return (
    <>
      <TextField control={control} name="title" label={t('protocol.name')} autoFocus />
      <div className="form-row">
        <DateField control={control} name="startsOn" label={t('protocol.startsOn')} />
        <DateField control={control} name="endsOn" label={t('protocol.endsOn')} isOptional />
      </div>
      <CheckChoice
        control={control}
        name="others"
        label={t('protocol.otherParties')}
        options={others.map(({ id, name }) => ({ id, label: name }))}
      />
      <SelectField
        control={control}
        name="renews"
        label={t('protocol.previous')}
        placeholder={t('protocol.noPrevious')}
        isOptional
        options={protocols.map(({ id, title }) => ({ id, label: title }))}
      />
    </>
  )
}

/** What may be put right as long as the protocol is kept. */
export function KeptFields({ control, alarmMonths = 12 }: { control: Control<DraftValues>; alarmMonths?: number }) {
  const { t } = useTranslation()
  const months = [...new Set([0, 3, 6, 12, 18, 24, 36, 48, alarmMonths])].toSorted((one, other) => one - other)
  return (
    <>
      <TextField control={control} name="link" label={t('protocol.link')} help={t('protocol.linkHelp')} isOptional />
      <TextField control={control} name="note" label={t('protocol.note')} isMultiline isOptional />
      <SelectField
        control={control}
        name="alarmMonths"
        label={t('protocol.alarmMonths')}
        options={months.map((count) => ({ id: String(count), label: t('protocol.months', { count }) }))}
      />
    </>
  )
}
