import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { MinutesEntry } from '@/api/types'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { RichText } from '@/ui/rich-text'
import { Skeletons } from '@/ui/states'
import { getMinutes } from './api'
import type { EntryDraft } from './use-entry-draft'

interface Props {
  meetingId: string
  entryId: string
  mine: EntryDraft
  onKeepMine: (latest: MinutesEntry) => void
  onTakeTheirs: (latest: MinutesEntry) => void
}

/** Two people wrote the same point: both texts side by side, and one choice. */
export function Conflict({ meetingId, entryId, mine, onKeepMine, onTakeTheirs }: Props) {
  const { t } = useTranslation()
  const latest = useQuery({
    ...getMinutes(meetingId),
    staleTime: 0,
    refetchOnMount: 'always',
    select: ({ entries }) => entries.find(({ id }) => id === entryId),
  })
  const theirs = latest.data
  return (
    <Notice tone="brick" title={t('conflict.title')} role="alert">
      <p>{t('conflict.text')}</p>
      {latest.isFetching || !theirs ? (
        <Skeletons rows={2} />
      ) : (
        <div className="conflict">
          <section>
            <h4>{t('conflict.mine')}</h4>
            <RichText html={mine.summary} face="serif" />
            <Button
              onPress={() => {
                onKeepMine(theirs)
              }}
            >
              {t('conflict.keepMine')}
            </Button>
          </section>
          <section>
            <h4>{t('conflict.theirs')}</h4>
            <RichText html={theirs.summary ?? ''} face="serif" />
            <Button
              onPress={() => {
                onTakeTheirs(theirs)
              }}
            >
              {t('conflict.takeTheirs')}
            </Button>
          </section>
        </div>
      )}
    </Notice>
  )
}
