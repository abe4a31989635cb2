import { ChevronRight, MailCheck, Send, Trash2 } from 'lucide-react'
import { Button as Trigger, Disclosure, DisclosurePanel } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { Bottleneck } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { IconButton } from '@/ui/icon-button'
import type { Opened } from './opened'

interface Props {
  bottleneck: Bottleneck
  onOpen: (opened: Opened) => void
}

/** The notes in which it was sent in and the replies, behind one press that says how many. */
export function LetterList({ bottleneck, onOpen }: Props) {
  const { t } = useTranslation()
  const { letters, statement } = bottleneck
  if (letters.length === 0) return null
  return (
    <Disclosure className="bottleneck-letters">
      <Trigger
        slot="trigger"
        className="bottleneck-toggle"
        aria-label={t('bottleneck.lettersOf', { count: letters.length, statement })}
      >
        <ChevronRight size={16} aria-hidden />
        {t('bottleneck.letters', { count: letters.length })}
      </Trigger>
      <DisclosurePanel>
        <ol className="bottleneck-letter-list">
          {letters.map((letter) => (
            <Letter key={letter.id} bottleneck={bottleneck} letter={letter} onOpen={onOpen} />
          ))}
        </ol>
      </DisclosurePanel>
    </Disclosure>
  )
}

function Letter({ bottleneck, letter, onOpen }: Props & { letter: Bottleneck['letters'][number] }) {
  const { t } = useTranslation()
  const { plainDate } = useFormats()
  const me = useMe()
  const { kind, dated, title, party, text, link, region } = letter
  const Icon = kind === 'note' ? Send : MailCheck
  const isOwn = me.standings.some((standing) => standing.role === 'coordinator' && standing.region?.id === region.id)
  const isShared = bottleneck.shares.some(({ status }) => status === 'shared')
  return (
    <li className="bottleneck-letter">
      <Icon size={18} aria-hidden />
      <div>
        <p>
          {link === undefined ? <strong>{title}</strong> : <a href={link}>{title}</a>}
          {isShared && <span className="muted"> ({titleOf(region)})</span>}
        </p>
        <p className="muted small">{t(`bottleneck.${kind}Line`, { date: plainDate(dated), party })}</p>
        {text !== undefined && <p className="measure bottleneck-text">{text}</p>}
      </div>
      {isOwn && may(bottleneck, 'removeBottleneckLetter') && (
        <IconButton
          label={t('bottleneck.removeLetterOf', { title })}
          icon={Trash2}
          onPress={() => {
            onOpen({ dialog: 'removeLetter', bottleneck, letterId: letter.id })
          }}
        />
      )}
    </li>
  )
}
