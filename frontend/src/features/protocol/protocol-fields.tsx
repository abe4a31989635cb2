import { useQuery } from '@tanstack/react-query'
import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Organization, Protocol } from '@/api/types'
import { CheckChoice } from '@/ui/choices'
import { DateField } from '@/ui/date-field'
import { NumberField } from '@/ui/number-field'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { listProtocols } from './api'
import type { DraftValues } from './draft-values'

/** What the councils decide on: it stands once they have it. */
export function DecidedFields({
  control,
  region,
  others,
  self,
}: {
  control: Control<DraftValues>
  region: string
  others: readonly Organization[]
  /** The protocol that is changed, which does not follow itself. */
  self?: Protocol
}) {
  const { t } = useTranslation()
  const protocols = useQuery(listProtocols(region))
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
        options={(protocols.data?.items ?? [])
          .filter(({ id }) => id !== self?.id)
          .map(({ id, title }) => ({ id, label: title }))}
      />
    </>
  )
}

/** What may be put right as long as the protocol is kept. */
export function KeptFields({ control }: { control: Control<DraftValues> }) {
  const { t } = useTranslation()
  return (
    <>
      <TextField control={control} name="link" label={t('protocol.link')} help={t('protocol.linkHelp')} isOptional />
      <TextField control={control} name="note" label={t('protocol.note')} isMultiline isOptional />
      <NumberField control={control} name="alarmMonths" label={t('protocol.alarmMonths')} minimum={0} maximum={48} />
    </>
  )
}
