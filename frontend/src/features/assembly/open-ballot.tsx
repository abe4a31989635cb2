import { CircleCheck, CircleMinus, CircleX, type LucideIcon } from 'lucide-react'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { QuorumPartner, VoteChoice } from '@/api/types'
import { Button } from '@/ui/button'
import type { Tone } from '@/ui/state-mark'

const looks: Record<VoteChoice, [Tone, LucideIcon]> = {
  inFavor: ['moss', CircleCheck],
  against: ['brick', CircleX],
  abstained: ['ochre', CircleMinus],
}
const all = ['inFavor', 'against', 'abstained'] as const

interface Props {
  voters: readonly QuorumPartner[]
  choices: ReadonlyMap<string, VoteChoice>
  onChoose: (choices: ReadonlyMap<string, VoteChoice>) => void
}

/** What each partner votes; the usual first: everybody in favor, and then who is not. */
export function OpenBallot({ voters, choices, onChoose }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <div className="row">
        <Button
          icon={CircleCheck}
          onPress={() => {
            onChoose(
              new Map(voters.map(({ organization }) => [organization.id, choices.get(organization.id) ?? 'inFavor'])),
            )
          }}
        >
          {t('assembly.othersInFavor')}
        </Button>
      </div>
      <ul className="lines">
        {voters.map(({ organization, proxy }) => (
          <li key={organization.id} className="line voter">
            <div className="line-main">
              <p className="line-title">{titleOf(organization)}</p>
              {proxy !== undefined && (
                <p className="line-meta">{t('assembly.proxyTo', { name: titleOf(proxy.holder) })}</p>
              )}
            </div>
            <RadioGroup
              aria-label={t('assembly.choiceOf', { name: titleOf(organization) })}
              orientation="horizontal"
              className="vote-choices"
              value={choices.get(organization.id) ?? null}
              onChange={(choice) => {
                onChoose(new Map(choices).set(organization.id, choice as VoteChoice))
              }}
            >
              {all.map((choice) => {
                const [tone, Icon] = looks[choice]
                return (
                  <RadioField key={choice} value={choice}>
                    <RadioButton className="vote-choice" data-tone={tone}>
                      <Icon size={16} aria-hidden />
                      {t(`assembly.choice.${choice}`)}
                    </RadioButton>
                  </RadioField>
                )
              })}
            </RadioGroup>
          </li>
        ))}
      </ul>
    </>
  )
}
