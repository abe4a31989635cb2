import { MessageSquarePlus, X } from 'lucide-react'
import { Label, TextArea, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { Reference } from '@/api/types'
import { Button } from '@/ui/button'
import { IconButton } from '@/ui/icon-button'
import { Picker } from '@/ui/picker'
import { newPosition, type PositionDraft } from './use-entry-draft'

const everyone = 'everyone'

interface Props {
  positions: readonly PositionDraft[]
  organizations: readonly Reference[]
  onChange: (positions: PositionDraft[]) => void
}

/** The positions that members want noted, each under its municipality or for everyone. */
export function PositionsField({ positions, organizations, onChange }: Props) {
  const { t } = useTranslation()
  const options = [
    { id: everyone, label: t('positions.everyone') },
    ...organizations.map((one) => ({ id: one.id, label: titleOf(one) })),
  ]
  const put = (changed: PositionDraft) => {
    onChange(positions.map((position) => (position.key === changed.key ? changed : position)))
  }
  return (
    <fieldset className="positions-field">
      <legend className="label">{t('positions.title')}</legend>
      {positions.map((position, place) => (
        <div key={position.key} className="position-row">
          <Picker
            label={t('positions.who', { place: place + 1 })}
            options={options}
            value={position.organization === '' ? everyone : position.organization}
            onChange={(id) => {
              put({ ...position, organization: id === everyone ? '' : id })
            }}
          />
          <TextField
            className="field"
            value={position.statement}
            onChange={(statement) => {
              put({ ...position, statement })
            }}
          >
            <Label className="unseen">{t('positions.what', { place: place + 1 })}</Label>
            <TextArea className="control" rows={2} />
          </TextField>
          <IconButton
            label={t('positions.remove', { place: place + 1 })}
            icon={X}
            onPress={() => {
              onChange(positions.filter(({ key }) => key !== position.key))
            }}
          />
        </div>
      ))}
      <Button
        icon={MessageSquarePlus}
        onPress={() => {
          onChange([...positions, newPosition()])
        }}
      >
        {t('positions.add')}
      </Button>
    </fieldset>
  )
}
