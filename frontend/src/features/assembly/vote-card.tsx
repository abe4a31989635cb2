import { Link } from '@tanstack/react-router'
import { Ban, CircleCheck, CircleX, Hourglass, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { Decision, QuorumPartner, Vote } from '@/api/types'
import { StateMark, type Tone } from '@/ui/state-mark'
import { BallotSheet } from './ballot-sheet'
import { TakeDecision } from './take-decision'

interface Props {
  vote: Vote
  partners: readonly QuorumPartner[]
  decision: Decision | undefined
  mayDecide: boolean
}

/** One vote: while it is open its ballots, afterwards its count and what came of it. */
export function VoteCard({ vote, partners, decision, mayDecide }: Props) {
  const { t } = useTranslation()
  const { agendaItem, question, kind, rule, count, castBy, reason } = vote
  const title = titleOf(agendaItem)
  return (
    <li className="sheet vote">
      <div className="vote-head">
        <div>
          <h4>{title}</h4>
          {question !== title && <p>{question}</p>}
          <p className="line-meta">
            <span>{t(`assembly.kind.${kind}`)}</span>
            <span>{t(`assembly.voteRule.${rule}`)}</span>
          </p>
        </div>
        <ResultMark vote={vote} />
      </div>
      {reason !== undefined && <p>{t('assembly.because', { reason })}</p>}
      {count !== undefined && (
        <dl className="vote-count figures">
          {(['inFavor', 'against', 'abstained'] as const).map((choice) => (
            <div key={choice}>
              <dt>{t(`assembly.choice.${choice}`)}</dt>
              <dd>{count[choice]}</dd>
            </div>
          ))}
          <div>
            <dt>{t('assembly.castBy')}</dt>
            <dd>{castBy}</dd>
          </div>
        </dl>
      )}
      {may(vote, 'closeVote') && <BallotSheet vote={vote} partners={partners} />}
      {decision !== undefined && (
        <p className="vote-decision">
          <Link to="/decisions">{t('assembly.decision', { number: decision.number })}</Link> {decision.text}
        </p>
      )}
      {decision === undefined && mayDecide && vote.result === 'adopted' && <TakeDecision vote={vote} />}
    </li>
  )
}

function ResultMark({ vote: { status, result } }: { vote: Vote }) {
  const { t } = useTranslation()
  const looks: [Tone, LucideIcon, string] =
    status === 'open'
      ? ['ochre', Hourglass, t('assembly.status.open')]
      : status === 'annulled'
        ? ['slate', Ban, t('assembly.status.annulled')]
        : result === 'adopted'
          ? ['moss', CircleCheck, t('assembly.result.adopted')]
          : ['brick', CircleX, t('assembly.result.rejected')]
  const [tone, icon, word] = looks
  return (
    <StateMark tone={tone} icon={icon}>
      {word}
    </StateMark>
  )
}
