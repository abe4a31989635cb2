import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { Decision, ExcerptRequest } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { ProblemNotice } from '@/ui/notice'
import { askExcerpt } from './api'
import { useExcerpt } from './use-excerpt'

interface Props {
  decision: Decision
  /** The excerpts of it that the reader knows of. */
  requests: readonly ExcerptRequest[]
}

/** One decision: its number, its words, how it was voted. */
export function DecisionLine({ decision, requests }: Props) {
  const { t } = useTranslation()
  const { plainDate } = useFormats()
  const { number, title, text, body, decidedOn, minutes, vote, permitted } = decision
  const { inFavor, against, abstained } = vote.count
  return (
    <li className="line decision">
      <p className="decision-number figures">{number}</p>
      <div className="line-main">
        <p className="line-title">{title}</p>
        <p className="measure">{text}</p>
        <p className="line-meta">
          <span>{titleOf(body)}</span>
          <span>{plainDate(decidedOn)}</span>
          <span>
            {t(`decision.kind.${vote.kind}`)}: {t('decision.count', { inFavor, against, abstained })}
          </span>
          {minutes !== undefined && (
            <Link to="/editions/$editionId" params={{ editionId: minutes.id }}>
              {t('decision.minutes')}
            </Link>
          )}
        </p>
      </div>
      {may({ permitted }, 'askExcerpt') && <Asking decision={decision} requests={requests} />}
    </li>
  )
}

function Asking({ decision, requests }: Props) {
  const { t } = useTranslation()
  const own = useMe().municipalities[0]
  const asking = useExcerpt(() => askExcerpt(decision.id, own?.id ?? ''), t('decision.asked'))
  if (own === undefined || requests.some(({ municipality }) => municipality.id === own.id)) return null
  return (
    <div>
      <Button
        isPending={asking.isPending}
        aria-label={t('decision.askOf', { number: decision.number })}
        onPress={() => {
          asking.mutate()
        }}
      >
        {t('decision.ask')}
      </Button>
      <ProblemNotice error={asking.error} />
    </div>
  )
}
