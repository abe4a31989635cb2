import { ArrowDown, Check } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MinutesEntry } from '@/api/types'
import { Button } from '@/ui/button'
import { RichTextField } from '@/ui/lazy-rich-text-field'
import { AbsencesField } from './absences-field'
import { Conflict } from './conflict'
import { EntryHead } from './entry-head'
import type { House } from './house'
import { OutcomeDesk } from './outcome-desk'
import { PositionsField } from './positions-field'
import { SaveGuard } from './save-guard'
import { SaveSign } from './save-sign'
import { draftOf, useEntryDraft } from './use-entry-draft'

interface Props {
  entry: MinutesEntry
  house: House
  onClose: (id: string) => void
  onNext: (() => void) | undefined
}

/** One point of the minutes under the pen. */
export default function EntryEditor({ entry, house, onClose, onNext }: Props) {
  const { t } = useTranslation()
  const { draft, setDraft, change, autosave, saving } = useEntryDraft(house.minutes.meeting.id, entry)
  // counts how often the text was replaced from outside: the editor then starts anew
  const [edition, setEdition] = useState(0)
  const finish = async () => {
    if (!(await autosave.flush())) return
    onClose(entry.id)
    onNext?.()
  }

  return (
    <>
      <EntryHead entry={entry}>
        <SaveSign saving={saving} onRetry={() => void autosave.flush()} />
      </EntryHead>
      <SaveGuard saving={saving} flush={() => autosave.flush()} />
      {saving.state === 'conflict' && (
        <Conflict
          meetingId={house.minutes.meeting.id}
          entryId={entry.id}
          mine={draft}
          onKeepMine={(latest) => {
            autosave.follow(latest.etag)
            void autosave.insist(draft)
          }}
          onTakeTheirs={(latest) => {
            autosave.follow(latest.etag)
            setDraft(draftOf(latest))
            setEdition(edition + 1)
            autosave.yield()
          }}
        />
      )}
      <div className="entry-desk" key={edition}>
        <RichTextField
          label={t('minutes.summary')}
          value={draft.summary}
          onChange={(summary) => {
            change({ summary })
          }}
          face="serif"
          autoFocus
        />
        <AbsencesField
          meetingId={house.minutes.meeting.id}
          absences={draft.absences}
          onChange={(absences) => {
            change({ absences })
          }}
        />
        <PositionsField
          positions={draft.positions}
          organizations={house.organizations}
          onChange={(positions) => {
            change({ positions })
          }}
        />
        <OutcomeDesk entry={entry} house={house} />
      </div>
      <div className="row row-end entry-foot">
        <Button
          icon={Check}
          onPress={() =>
            void autosave.flush().then((isKept) => {
              if (isKept) onClose(entry.id)
            })
          }
        >
          {t('minutes.ready')}
        </Button>
        {onNext && (
          <Button icon={ArrowDown} onPress={() => void finish()}>
            {t('minutes.next')}
          </Button>
        )}
      </div>
    </>
  )
}
