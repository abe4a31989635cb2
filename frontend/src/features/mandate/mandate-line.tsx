import { Ban, CircleCheck, Clock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { Mandate } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { StateMark } from '@/ui/state-mark'

interface Props {
  mandate: Mandate
  /** Whose it is, where that is not clear from the page. */
  showsPerson: boolean
  onEnd: (mandate: Mandate) => void
}

/** One office of one person: where, since when, until when. */
export function MandateLine({ mandate, showsPerson, onEnd }: Props) {
  const { t } = useTranslation()
  const { plainDate } = useFormats()
  const { organization, office, region, startsOn, endsOn, person } = mandate
  const title = `${t(`offices.${office}`)}, ${titleOf(organization)}`
  return (
    <li className="line mandate">
      <div className="line-main">
        <p className="line-title">{showsPerson ? titleOf(person) : title}</p>
        <p className="line-meta">
          {showsPerson && <span>{title}</span>}
          {region !== undefined && <span>{t('mandate.onlyIn', { region: titleOf(region) })}</span>}
          <span>
            {endsOn === undefined
              ? t('mandate.since', { day: plainDate(startsOn) })
              : t('mandate.span', { from: plainDate(startsOn), to: plainDate(endsOn) })}
          </span>
          <Standing mandate={mandate} />
        </p>
      </div>
      {may(mandate, 'changeMandate') && (
        <Button
          aria-label={t('mandate.endNamed', { title, person: titleOf(person) })}
          onPress={() => {
            onEnd(mandate)
          }}
        >
          {t('mandate.end')}
        </Button>
      )}
    </li>
  )
}

function Standing({ mandate: { ended, startsOn } }: { mandate: Mandate }) {
  const { t } = useTranslation()
  const { today } = useMe()
  if (ended) {
    return (
      <StateMark tone="slate" icon={Ban}>
        {t('mandate.ended')}
      </StateMark>
    )
  }
  return startsOn > today ? (
    <StateMark tone="ochre" icon={Clock}>
      {t('mandate.coming')}
    </StateMark>
  ) : (
    <StateMark tone="moss" icon={CircleCheck}>
      {t('mandate.held')}
    </StateMark>
  )
}
