import type { UseQueryResult } from '@tanstack/react-query'
import { Eye, Handshake, Hammer, Phone, ScrollText, type LucideIcon } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import type { CrisisLogEntry, CrisisMeeting } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { EmptyState, Loaded } from '@/ui/states'
import { LogForm } from './log-form'

const icons: Record<CrisisLogEntry['kind'], LucideIcon> = {
  observation: Eye,
  agreement: Handshake,
  action: Hammer,
  contact: Phone,
}

interface Props {
  crisis: CrisisMeeting
  log: UseQueryResult<{ items: CrisisLogEntry[] }, unknown>
}

/** What was seen, agreed and done, the last first. */
export function CrisisLog({ crisis, log }: Props) {
  const { t } = useTranslation()
  const [wrong, setWrong] = useState<CrisisLogEntry>()
  const mayWrite = may(crisis, 'logCrisisAction')
  return (
    <section className="stack" aria-labelledby="crisis-log">
      <h2 id="crisis-log">{t('crisis.log')}</h2>
      {mayWrite && (
        <LogForm
          key={wrong?.id ?? 'new'}
          crisis={crisis.id}
          corrects={wrong}
          onDone={() => {
            setWrong(undefined)
          }}
        />
      )}
      <Loaded query={log} rows={4}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="sheet">
              <EmptyState icon={ScrollText} title={t('crisis.logEmpty')} />
            </div>
          ) : (
            <ol className="sheet lines">
              {items.map((entry) => (
                <EntryLine key={entry.id} entry={entry} onCorrect={mayWrite ? setWrong : undefined} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </section>
  )
}

interface LineProps {
  entry: CrisisLogEntry
  onCorrect: ((entry: CrisisLogEntry) => void) | undefined
}

function EntryLine({ entry, onCorrect }: LineProps) {
  const { t } = useTranslation()
  const { shortDateTime } = useFormats()
  const { kind, text, responsible, happenedAt, author, corrects, correctedBy } = entry
  const Icon = icons[kind]
  const isCorrected = correctedBy !== undefined
  return (
    <li className={`line crisis-entry${isCorrected ? ' is-corrected' : ''}`}>
      <Icon size={20} aria-hidden />
      <div className="line-main">
        <p className="crisis-text">{text}</p>
        <p className="line-meta">
          <span>{t(`crisis.kind.${kind}`)}</span>
          <span className="figures">{shortDateTime(happenedAt)}</span>
          {responsible !== undefined && <span>{t('crisis.by', { responsible })}</span>}
          <span>{author}</span>
          {corrects !== undefined && <span>{t('crisis.correction')}</span>}
          {isCorrected && <span>{t('crisis.corrected')}</span>}
        </p>
      </div>
      {onCorrect && !isCorrected && (
        <Button
          variant="quiet"
          aria-label={t('crisis.correctOf', { text })}
          onPress={() => {
            onCorrect(entry)
          }}
        >
          {t('crisis.correct')}
        </Button>
      )}
    </li>
  )
}
