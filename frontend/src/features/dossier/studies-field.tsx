import { Plus, Trash2 } from 'lucide-react'
import { useFieldArray, useWatch, type Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { IconButton } from '@/ui/icon-button'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { none, studyKinds, type DossierValues } from './dossier-values'

/** Studies, elaborations and agreements, each in a phase where it has one. */
export function StudiesField({ control }: { control: Control<DossierValues> }) {
  const { t } = useTranslation()
  const { fields, append, remove } = useFieldArray({ control, name: 'studies' })
  const phases = useWatch({ control, name: 'phases' })
  const named = phases.map(({ name }) => name).filter((name) => name.trim() !== '')
  return (
    <fieldset className="dossier-rows">
      <legend className="label">{t('dossier.studies')}</legend>
      {fields.map(({ id }, index) => (
        <div
          key={id}
          className="dossier-row dossier-row-study"
          role="group"
          aria-label={t('dossier.studyNumber', { number: index + 1 })}
        >
          <TextField control={control} name={`studies.${index}.title`} label={t('dossier.titleOf')} />
          <SelectField
            control={control}
            name={`studies.${index}.kind`}
            label={t('dossier.kind')}
            options={studyKinds.map((kind) => ({ id: kind, label: t(`dossier.kinds.${kind}`) }))}
          />
          <SelectField
            control={control}
            name={`studies.${index}.phase`}
            label={t('dossier.phase')}
            options={[
              { id: none, label: t('dossier.nothing') },
              ...[...new Set(named)].map((name) => ({ id: name, label: name })),
            ]}
            isOptional
          />
          <TextField control={control} name={`studies.${index}.year`} label={t('dossier.year')} isOptional />
          <TextField control={control} name={`studies.${index}.link`} label={t('dossier.link')} isOptional />
          <IconButton
            label={t('dossier.removeStudy', { number: index + 1 })}
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
          append({ kind: 'study', title: '', year: '', phase: none, link: '' })
        }}
      >
        {t('dossier.addStudy')}
      </Button>
    </fieldset>
  )
}
