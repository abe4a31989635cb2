import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuorumPartner, Vote, VoteChoice, VoteCount } from '@/api/types'
import { Button } from '@/ui/button'
import { LeaveGuard } from '@/ui/leave-guard'
import { ProblemNotice } from '@/ui/notice'
import { AnnulVote } from './annul-vote'
import { closeVote, type Cast } from './api'
import { OpenBallot } from './open-ballot'
import { SecretCount } from './secret-count'
import { useDeed } from './use-deed'

interface Props {
  vote: Vote
  partners: readonly QuorumPartner[]
}

const nobody: VoteCount = { inFavor: 0, against: 0, abstained: 0 }

/** Who voted, and what unless it is secret: filled in at the table, counted when all is there. */
export function BallotSheet({ vote, partners }: Props) {
  const { t } = useTranslation()
  const isSecret = vote.kind === 'secret'
  const voters = partners.filter(({ presence }) => ['present', 'substituted', 'byProxy'].includes(presence))
  const [choices, setChoices] = useState<ReadonlyMap<string, VoteChoice>>(new Map())
  const [cast, setCast] = useState<ReadonlySet<string>>(new Set(voters.map(({ organization }) => organization.id)))
  const [count, setCount] = useState(nobody)
  const items: Cast[] = isSecret
    ? [...cast].map((organization) => ({ organization }))
    : [...choices].map(([organization, choice]) => ({ organization, choice }))
  const total = count.inFavor + count.against + count.abstained
  const closing = useDeed(
    vote.meeting.id,
    () => closeVote(vote, items, isSecret ? count : undefined),
    t('assembly.closed'),
  )
  return (
    <div className="stack">
      <LeaveGuard isUnsaved={!closing.isSuccess && (isSecret ? total > 0 : choices.size > 0)} />
      {isSecret ? (
        <SecretCount voters={voters} cast={cast} onCast={setCast} count={count} onCount={setCount} />
      ) : (
        <OpenBallot voters={voters} choices={choices} onChoose={setChoices} />
      )}
      <ProblemNotice error={closing.error} />
      <div className="vote-foot">
        <p className="muted" role="status">
          {isSecret
            ? t('assembly.counted', { total, voters: cast.size })
            : t('assembly.voted', { cast: choices.size, voters: voters.length })}
        </p>
        <AnnulVote vote={vote} />
        <Button
          variant="primary"
          isDisabled={isSecret ? total !== cast.size || cast.size === 0 : choices.size === 0}
          isPending={closing.isPending}
          onPress={() => {
            closing.mutate(undefined)
          }}
        >
          {t('assembly.close')}
        </Button>
      </div>
    </div>
  )
}
