import { ExternalLink } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { Referral, ReferralTarget } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { AnswerButton } from './answer-button'
import './referral.css'
import { TargetMark } from './target-mark'

/** Every organization that must decide, by name, with its answer and the way to the decision. */
export function TargetTable({ referral }: { referral: Referral }) {
  const { t } = useTranslation()
  const targets = referral.targets.toSorted((one, other) =>
    titleOf(one.organization).localeCompare(titleOf(other.organization), 'nl'),
  )
  return (
    <div className="targets-frame">
      <table className="targets" aria-label={referral.title}>
        <thead>
          <tr>
            <th scope="col">{t('referrals.organization')}</th>
            <th scope="col">{t('referrals.state')}</th>
            <th scope="col">{t('referrals.day')}</th>
            <th scope="col">{t('referrals.result')}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <TargetRow key={target.organization.id} referral={referral} target={target} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function TargetRow({ referral, target }: { referral: Referral; target: ReferralTarget }) {
  const { t } = useTranslation()
  const { plainDate } = useFormats()
  const organization = titleOf(target.organization)
  return (
    <tr>
      <th scope="row">
        {organization}
        <span className="targets-body">{t(`referrals.bodies.${target.body as 'municipalCouncil'}`)}</span>
      </th>
      <td>
        <TargetMark target={target} />
      </td>
      <td>{target.treatedOn === undefined ? '' : plainDate(target.treatedOn)}</td>
      <td>
        {target.result}{' '}
        {target.link !== undefined && (
          <a
            className="targets-link"
            href={target.link}
            target="_blank"
            rel="noreferrer"
            aria-label={t('referrals.decisionOf', { organization })}
          >
            {t('referrals.decision')} <ExternalLink size={14} aria-hidden />
          </a>
        )}
        {may(target, 'answerReferral') && <AnswerButton asked={[{ referral, target }]} />}
      </td>
    </tr>
  )
}
