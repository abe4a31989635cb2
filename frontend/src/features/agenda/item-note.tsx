import { ChevronRight } from 'lucide-react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { RichText } from '@/ui/rich-text'

/** The explanation of a point, opened by who wants it. */
export function ItemNote({ note, title }: { note: string; title: string }) {
  const { t } = useTranslation()
  return (
    <Disclosure className="note">
      <Button slot="trigger" className="note-toggle" aria-label={t('agenda.noteOf', { title })}>
        <ChevronRight size={16} aria-hidden />
        {t('agenda.note')}
      </Button>
      <DisclosurePanel>
        <RichText html={note} />
      </DisclosurePanel>
    </Disclosure>
  )
}
