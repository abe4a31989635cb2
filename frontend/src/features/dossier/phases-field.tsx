import { Plus, Trash2 } from 'lucide-react'
import { useFieldArray, type Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { IconButton } from '@/ui/icon-button'
import { TextField } from '@/ui/text-field'
import type { DossierValues } from './dossier-values'

/** The phases of a dossier, in whole years; the server keeps them in order. */
export function PhasesField({ control }: { control: Control<DossierValues> }) {
  const { t } = useTranslation()
  const { fields, append, remove } = useFieldArray({ control, name: 'phases' })
  return (
    <fieldset className="dossier-rows">
      <legend className="label">{t('dossier.phases')}</legend>
      {fields.map(({ id }, index) => (
        <div key={id} className="dossier-row" role="group" aria-label={t('dossier.phaseNumber', { number: index + 1 })}>
          <TextField control={control} name={`phases.${index}.name`} label={t('dossier.phaseName')} />
          <TextField control={control} name={`phases.${index}.fromYear`} label={t('dossier.fromYear')} />
          <TextField control={control} name={`phases.${index}.toYear`} label={t('dossier.toYear')} isOptional />
          <IconButton
            label={t('dossier.removePhase', { number: index + 1 })}
            icon={Trash2}
            onPress={() => {
              remove(index)
            }}
          />
        </div>
      ))}
      <Button
        variant="quiet"
        icon={Plus}
        onPress={() => {
          append({ name: '', fromYear: '', toYear: '' })
        }}
      >
        {t('dossier.addPhase')}
      </Button>
    </fieldset>
  )
}
