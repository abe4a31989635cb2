import { useTranslation } from 'react-i18next'
import type { BriefingAnnex } from '@/api/types'
import { useFormats } from '@/i18n/format'
import './delivery.css'

/** What one municipality was asked and has not finished, and what it still has to decide. */
export function AnnexText({ followUps, referrals }: Pick<BriefingAnnex, 'followUps' | 'referrals'>) {
  const { t } = useTranslation()
  const { plainDate } = useFormats()
  return (
    <div className="annex">
      <h3>{t('briefing.followUps')}</h3>
      {followUps.length === 0 && <p className="muted">{t('briefing.noFollowUps')}</p>}
      <ul className="lines">
        {followUps.map(({ id, title, text, dueOn, status }) => (
          <li key={id} className="annex-line">
            <p className="line-title">{text}</p>
            <p className="line-meta">
              <span>{title}</span>
              <span>{t('briefing.dueOn', { date: plainDate(dueOn) })}</span>
              <span>{t(`followUp.status.${status}`)}</span>
            </p>
          </li>
        ))}
      </ul>
      <h3>{t('briefing.referrals')}</h3>
      {referrals.length === 0 && <p className="muted">{t('briefing.noReferrals')}</p>}
      <ul className="lines">
        {referrals.map(({ id, title, text, status }) => (
          <li key={id} className="annex-line">
            <p className="line-title">{text}</p>
            <p className="line-meta">
              <span>{title}</span>
              <span>{t(`referral.status.${status}`)}</span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
