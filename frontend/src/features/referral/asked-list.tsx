import { Check, ExternalLink } from 'lucide-react'
import { useState } from 'react'
import { CheckboxButton, CheckboxField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { useFormats } from '@/i18n/format'
import { AnswerButton } from './answer-button'
import { openStates } from './api'
import './referral.css'
import { ReferralHead } from './referral-sheet'
import type { Asked } from './states'
import { TargetMark } from './target-mark'

/** For an organization: what it is asked, one answer each, or one for several. */
export function AskedList({ asked }: { asked: readonly Asked[] }) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [first, ...others] = asked.filter(({ referral }) => chosen.has(referral.id))
  return (
    <>
      {first !== undefined && (
        <div className="referral-bar-chosen" role="group" aria-label={t('referrals.chosen', { count: chosen.size })}>
          <p>{t('referrals.chosen', { count: others.length + 1 })}</p>
          <AnswerButton
            asked={[first, ...others]}
            onDone={() => {
              setChosen(new Set())
            }}
          />
        </div>
      )}
      <ul className="sheet lines">
        {asked.map((one) => (
          <AskedLine
            key={one.referral.id}
            asked={one}
            isChosen={chosen.has(one.referral.id)}
            onChoose={(isChosen) => {
              setChosen((all) => {
                const rest = [...all].filter((id) => id !== one.referral.id)
                return new Set(isChosen ? [...rest, one.referral.id] : rest)
              })
            }}
          />
        ))}
      </ul>
    </>
  )
}

interface Props {
  asked: Asked
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
}

function AskedLine({ asked, isChosen, onChoose }: Props) {
  const { t } = useTranslation()
  const { plainDate } = useFormats()
  const { referral, target } = asked
  const mayAnswer = may(target, 'answerReferral')
  return (
    <li className="line referral-line">
      {mayAnswer && openStates.includes(target.status) && (
        <CheckboxField
          aria-label={t('referrals.choose', { title: referral.title })}
          isSelected={isChosen}
          onChange={onChoose}
        >
          <CheckboxButton className="choice" data-shape="box">
            <span className="choice-mark">
              <Check size={14} strokeWidth={3} aria-hidden />
            </span>
          </CheckboxButton>
        </CheckboxField>
      )}
      <div className="line-main">
        <ReferralHead referral={referral} />
        <p className="line-meta">
          <TargetMark target={target} />
          {target.treatedOn !== undefined && <span>{plainDate(target.treatedOn)}</span>}
          {target.result !== undefined && <span>{target.result}</span>}
          {target.link !== undefined && (
            <a className="targets-link" href={target.link} target="_blank" rel="noreferrer">
              {t('referrals.decision')} <ExternalLink size={14} aria-hidden />
            </a>
          )}
        </p>
      </div>
      {mayAnswer && <AnswerButton asked={[asked]} />}
    </li>
  )
}
