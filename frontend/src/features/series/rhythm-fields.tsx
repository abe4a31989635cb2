import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/format'
import { CheckChoice, RadioChoice } from '@/ui/choices'
import { NumberField } from '@/ui/number-field'
import { SelectField } from '@/ui/select-field'
import { dayNamed, monthNamed, places, weekdays } from './rule'
import type { SeriesValues } from './series-values'

interface Props {
  control: Control<SeriesValues>
  kind: SeriesValues['kind']
}

/** How often, on which day, and in which months not. */
export function RhythmFields({ control, kind }: Props) {
  const { t } = useTranslation()
  const { plainWeekday, monthName } = useFormats()
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1))
  const named = (numbers: readonly string[]) =>
    numbers.map((month) => ({ id: month, label: monthName(monthNamed(Number(month))) }))
  return (
    <>
      <RadioChoice
        control={control}
        name="kind"
        label={t('series.rhythm')}
        options={(['monthly', 'inMonths', 'weekly'] as const).map((id) => ({ id, label: t(`series.kind.${id}`) }))}
      />
      <div className="form-row">
        {kind === 'weekly' ? (
          <NumberField control={control} name="every" label={t('series.every')} minimum={1} maximum={12} />
        ) : (
          <SelectField
            control={control}
            name="place"
            label={t('series.placeOf')}
            options={places.map((id) => ({ id, label: t(`series.place.${id}`) }))}
          />
        )}
        <SelectField
          control={control}
          name="weekday"
          label={t('series.weekday')}
          options={weekdays.map((id) => ({ id, label: plainWeekday(dayNamed(id)) }))}
        />
      </div>
      {kind === 'inMonths' ? (
        <CheckChoice control={control} name="months" label={t('series.months')} options={named(months)} />
      ) : (
        <CheckChoice
          control={control}
          name="skipped"
          label={t('series.skipped')}
          options={named(['7', '8', '12', '1'])}
        />
      )}
    </>
  )
}
