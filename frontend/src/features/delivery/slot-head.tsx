import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { SlotDocument } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { EditionLinks } from './edition-links'

interface Props {
  editionId: string
  document: SlotDocument
}

/** The meeting itself is not the speaker's to open: all that they need stands here. */
export function SlotHead({ editionId, document }: Props) {
  const { t } = useTranslation()
  const { longDate, date } = useFormats()
  const { title, body, addressee, slots, location, onlineUrl, frozenAt: at } = document
  const name = t('delivery.kind.agendaSlot')
  const [first] = slots
  return (
    <header className="edition-head">
      <title>{`${name}, ${title} – Doorstroom`}</title>
      <p className="overline">{t('edition.overline', { name, body: titleOf(body) })}</p>
      <h1>{t('edition.slotTitle', { title })}</h1>
      <p className="edition-when">
        {first && longDate(first.startsAt)}
        {location !== undefined && ` · ${location}`}
      </p>
      <p className="small muted">{t('edition.slotFor', { organization: titleOf(addressee), date: date(at) })}</p>
      <EditionLinks editionId={editionId} name={name}>
        {onlineUrl !== undefined && (
          <a href={onlineUrl} rel="noreferrer">
            {t('edition.slotOnline')}
          </a>
        )}
      </EditionLinks>
    </header>
  )
}
