import { PencilLine } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import type { MinutesEntry, Outcome } from '@/api/types'
import { Button } from '@/ui/button'
import { RichText } from '@/ui/rich-text'
import { Advice, TrailLine } from '@/ui/trail'
import { AbsenceList } from './absence-list'
import { EntryHead } from './entry-head'
import { OutcomeLine } from './outcome-line'
import { PositionList } from './position-list'

export type OutcomeFoot = (outcome: Outcome) => ReactNode
export type EntryFoot = (entry: MinutesEntry) => ReactNode

interface Props {
  entry: MinutesEntry
  onWrite: (id: string) => void
  outcomeFoot?: OutcomeFoot | undefined
}

/** One point of the minutes as it reads. */
export function Entry({ entry, onWrite, outcomeFoot }: Props) {
  const { t } = useTranslation()
  const { id, title, summary = '', positions, absences, outcomes, trail } = entry
  const isEmpty = summary === '' && positions.length === 0 && outcomes.length === 0
  return (
    <>
      <EntryHead entry={entry}>
        {may(entry, 'changeMinutesEntry') && (
          <Button
            variant="quiet"
            icon={PencilLine}
            aria-label={t('minutes.writeOf', { title })}
            onPress={() => {
              onWrite(id)
            }}
          >
            {t('minutes.write')}
          </Button>
        )}
      </EntryHead>
      <TrailLine trail={trail} />
      <Advice trail={trail} />
      <AbsenceList absences={absences} />
      {isEmpty && <p className="entry-empty">{t('minutes.nothingYet')}</p>}
      {summary !== '' && <RichText html={summary} face="serif" />}
      <PositionList positions={positions} />
      {outcomes.length > 0 && (
        <ul className="outcomes">
          {outcomes.map((outcome) => (
            <li key={outcome.id}>
              <OutcomeLine outcome={outcome} />
              {outcomeFoot?.(outcome)}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
