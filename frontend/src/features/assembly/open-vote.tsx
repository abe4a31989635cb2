import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting, Vote } from '@/api/types'
import { Button } from '@/ui/button'
import { ProblemNotice } from '@/ui/notice'
import { Picker } from '@/ui/picker'
import { Loaded } from '@/ui/states'
import { getPoints, openVote } from './api'
import { useDeed } from './use-deed'

interface Props {
  meeting: Meeting
  hasShares: boolean
}

/** Puts a point to the vote. Both choices have a right answer from the start. */
export function OpenVote({ meeting, hasShares }: Props) {
  const { t } = useTranslation()
  const agenda = useQuery(getPoints(meeting.id))
  const [point, setPoint] = useState<string>()
  const [kind, setKind] = useState<Vote['kind']>('open')
  const opening = useDeed(
    meeting.id,
    (agendaItem: string) => openVote(meeting.id, { agendaItem, kind }),
    t('assembly.opened'),
  )
  const kinds: Vote['kind'][] = hasShares ? ['open', 'secret', 'weighted'] : ['open', 'secret']
  return (
    <Loaded query={agenda} rows={1}>
      {({ items }) => {
        const chosen = point ?? items[0]?.id
        return (
          chosen !== undefined && (
            <div className="stack">
              <ProblemNotice error={opening.error} />
              <div className="row">
                <Picker
                  label={t('assembly.point')}
                  options={items.map(({ id, title }) => ({ id, label: title }))}
                  value={chosen}
                  onChange={setPoint}
                />
                <Picker
                  label={t('assembly.kindLabel')}
                  options={kinds.map((id) => ({ id, label: t(`assembly.kind.${id}`) }))}
                  value={kind}
                  onChange={(id) => {
                    setKind(id as Vote['kind'])
                  }}
                />
                <Button
                  variant="primary"
                  isPending={opening.isPending}
                  onPress={() => {
                    opening.mutate(chosen)
                  }}
                >
                  {t('assembly.open')}
                </Button>
              </div>
            </div>
          )
        )
      }}
    </Loaded>
  )
}
