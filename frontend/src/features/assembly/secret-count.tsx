import { Check, Minus, Plus } from 'lucide-react'
import { Button, CheckboxButton, CheckboxField, Group, Input, Label, NumberField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { QuorumPartner, VoteCount } from '@/api/types'

interface Props {
  voters: readonly QuorumPartner[]
  cast: ReadonlySet<string>
  onCast: (cast: ReadonlySet<string>) => void
  count: VoteCount
  onCount: (count: VoteCount) => void
}

/** Who put a paper in the box, and how often what stood on them. Nothing joins the two. */
export function SecretCount({ voters, cast, onCast, count, onCount }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <p className="muted measure">{t('assembly.secretLead')}</p>
      <fieldset className="secret-voters">
        <legend className="label">{t('assembly.whoVoted')}</legend>
        {voters.map(({ organization: { id, ...name } }) => (
          <CheckboxField
            key={id}
            isSelected={cast.has(id)}
            onChange={(isCast) => {
              const others = [...cast].filter((one) => one !== id)
              onCast(new Set(isCast ? [...others, id] : others))
            }}
          >
            <CheckboxButton className="choice" data-shape="box">
              <span className="choice-mark">
                <Check size={14} strokeWidth={3} aria-hidden />
              </span>
              {titleOf({ id, ...name })}
            </CheckboxButton>
          </CheckboxField>
        ))}
      </fieldset>
      <div className="row">
        {(['inFavor', 'against', 'abstained'] as const).map((choice) => (
          <NumberField
            key={choice}
            className="field"
            minValue={0}
            maxValue={cast.size}
            value={count[choice]}
            onChange={(number) => {
              onCount({ ...count, [choice]: Number.isNaN(number) ? 0 : number })
            }}
          >
            <Label className="label">{t(`assembly.choice.${choice}`)}</Label>
            <Group className="control control-short group number">
              <Input />
              <Button slot="decrement" className="icon-button">
                <Minus size={16} aria-hidden />
              </Button>
              <Button slot="increment" className="icon-button">
                <Plus size={16} aria-hidden />
              </Button>
            </Group>
          </NumberField>
        ))}
      </div>
    </>
  )
}
