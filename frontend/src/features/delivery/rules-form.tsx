import { useForm, type Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import type { ObligationRules, Paper, Receiver, WantedObligationRules } from '@/api/types'
import { Button } from '@/ui/button'
import { CheckChoice } from '@/ui/choices'
import { DialogFoot } from '@/ui/dialog'
import { NumberField } from '@/ui/number-field'

type Rule = ObligationRules['items'][number]
/** What of a rule can be chosen; a paper without a term of its own keeps its zero. */
type Values = Record<Paper, { chosen: string[]; days: number }>

interface Props {
  rules: ObligationRules
  /** What was chosen before, when the reader comes back from the preview. */
  wanted: WantedObligationRules | undefined
  onClose: () => void
  onLook: (wanted: WantedObligationRules) => void
}

/** The rules of a region, paper by paper. */
export function RulesForm({ rules, wanted, onClose, onLook }: Props) {
  const { t } = useTranslation()
  const isChoosing = may(rules, 'changeObligationRules')
  const { control, handleSubmit } = useForm<Values>({ defaultValues: valuesOf(rules, wanted) })
  const look = handleSubmit((values) => {
    onLook(wantedOf(rules, values))
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void look(event)}>
      {rules.items.map((rule) => (
        <PaperRule key={rule.paper} rule={rule} control={control} isChoosing={isChoosing} />
      ))}
      <DialogFoot>
        <Button onPress={onClose}>{t(isChoosing ? 'ui.cancel' : 'ui.close')}</Button>
        {isChoosing && (
          <Button type="submit" variant="primary">
            {t('rules.look')}
          </Button>
        )}
      </DialogFoot>
    </form>
  )
}

interface RuleProps {
  rule: Rule
  control: Control<Values>
  isChoosing: boolean
}

function PaperRule({ rule, control, isChoosing }: RuleProps) {
  const { t } = useTranslation()
  const names = (receivers: Rule['receivers']) =>
    receivers.map(({ receiver }) => t(`rules.receivers.${receiver}`)).join(', ')
  const open = rule.receivers.filter(({ required }) => !required)
  const always = rule.receivers.filter(({ required, obliged }) => (isChoosing ? required : obliged))
  return (
    <section className="rule" aria-labelledby={`rule-${rule.paper}`}>
      <h3 id={`rule-${rule.paper}`}>{t(`rules.papers.${rule.paper}`)}</h3>
      <p className="small muted">{t(isChoosing ? 'rules.always' : 'rules.goesTo', { names: names(always) })}</p>
      {isChoosing && open.length > 0 && (
        <CheckChoice
          control={control}
          name={`${rule.paper}.chosen`}
          label={t('rules.also')}
          options={open.map(({ receiver }) => ({ id: receiver, label: capitalised(t(`rules.receivers.${receiver}`)) }))}
        />
      )}
      {rule.days === undefined ? (
        <p className="small muted">{t('rules.beforeMeeting')}</p>
      ) : isChoosing ? (
        <NumberField control={control} name={`${rule.paper}.days`} label={t('rules.days')} minimum={1} maximum={180} />
      ) : (
        <p className="small muted">{t('rules.within', { count: rule.days })}</p>
      )}
    </section>
  )
}

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)

function valuesOf(rules: ObligationRules, wanted: WantedObligationRules | undefined): Values {
  const entries = rules.items.map(({ paper, receivers, days }) => {
    const before = wanted?.items.find((one) => one.paper === paper)
    const obliged = before?.receivers ?? receivers.filter((one) => one.obliged).map(({ receiver }) => receiver)
    return [paper, { chosen: obliged, days: before?.days ?? days ?? 0 }]
  })
  return Object.fromEntries(entries) as Values
}

function wantedOf(rules: ObligationRules, values: Values): WantedObligationRules {
  return {
    items: rules.items.map(({ paper, receivers, days }) => ({
      paper,
      receivers: receivers
        .filter(({ receiver, required }) => required || values[paper].chosen.includes(receiver))
        .map(({ receiver }): Receiver => receiver),
      ...(days === undefined ? {} : { days: values[paper].days }),
    })),
  }
}
