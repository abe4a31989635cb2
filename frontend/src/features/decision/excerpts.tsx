import type { UseQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CircleCheck, Hourglass, Send, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { ExcerptRequest } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { ProblemNotice } from '@/ui/notice'
import { Loaded } from '@/ui/states'
import { StateMark, type Tone } from '@/ui/state-mark'
import { issueExcerpt } from './api'
import { useExcerpt } from './use-excerpt'

const looks: Record<ExcerptRequest['status'], [Tone, LucideIcon]> = {
  asked: ['ochre', Hourglass],
  issued: ['brand', Send],
  returned: ['moss', CircleCheck],
}

interface Props {
  query: UseQueryResult<{ items: ExcerptRequest[] }, unknown>
}

/** The excerpts that were asked for. Only what has returned to who asked is done. */
export function Excerpts({ query }: Props) {
  const { t } = useTranslation()
  return (
    <Loaded query={query} rows={2}>
      {({ items }) =>
        items.length > 0 && (
          <section className="stack" aria-labelledby="excerpts">
            <h2 id="excerpts">{t('decision.excerpts')}</h2>
            <p className="muted measure">{t('decision.excerptsLead')}</p>
            <ul className="sheet lines">
              {items.map((request) => (
                <ExcerptLine key={request.id} request={request} />
              ))}
            </ul>
          </section>
        )
      }
    </Loaded>
  )
}

function ExcerptLine({ request }: { request: ExcerptRequest }) {
  const { t } = useTranslation()
  const { shortDate } = useFormats()
  const { decision, municipality, office, status, askedAt, returnedAt, edition } = request
  const [tone, icon] = looks[status]
  const issuing = useExcerpt(() => issueExcerpt(request), t('decision.issued'))
  const name = `${titleOf(municipality)}, ${titleOf(decision)}`
  return (
    <li className="line decision">
      <div className="line-main">
        <p className="line-title">{titleOf(decision)}</p>
        <p className="line-meta">
          <span>
            {t(office === 'councilClerk' ? 'decision.forCouncil' : 'decision.forDirector', {
              name: titleOf(municipality),
            })}
          </span>
          <span>{t('decision.askedOn', { date: shortDate(askedAt) })}</span>
          <StateMark tone={tone} icon={icon}>
            {t(`decision.status.${status}`)}
          </StateMark>
          {returnedAt !== undefined && <span>{shortDate(returnedAt)}</span>}
        </p>
        <ProblemNotice error={issuing.error} />
      </div>
      {edition !== undefined && (
        <Link
          to="/editions/$editionId"
          params={{ editionId: edition.id }}
          className="button"
          aria-label={t('decision.readOf', { name })}
        >
          {t('decision.read')}
        </Link>
      )}
      {may(request, 'issueExcerpt') && (
        <Button
          variant="primary"
          isPending={issuing.isPending}
          aria-label={t('decision.issueOf', { name })}
          onPress={() => {
            issuing.mutate()
          }}
        >
          {t('decision.issue')}
        </Button>
      )}
    </li>
  )
}
