import { useQuery } from '@tanstack/react-query'
import { ArrowUpDown, Equal, Minus, PencilLine, Plus, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AgendaItemDifference } from '@/api/types'
import { RichText } from '@/ui/rich-text'
import { StateMark, type Tone } from '@/ui/state-mark'
import { Loaded } from '@/ui/states'
import { getAgendaChanges } from './api'
import type { Compared } from './changes-dialog'
import { usePropertyWords } from './use-property-words'

type Kind = AgendaItemDifference['change']
type Property = AgendaItemDifference['properties'][number]

const looks: Record<Kind, [Tone, LucideIcon]> = {
  added: ['moss', Plus],
  removed: ['brick', Minus],
  changed: ['ochre', PencilLine],
  moved: ['brand', ArrowUpDown],
  unchanged: ['slate', Equal],
}

/** Two versions of the agenda, point by point, each difference in words and with a symbol. */
export default function ChangesList({ meetingId, compared }: { meetingId: string; compared: Compared }) {
  const changes = useQuery(getAgendaChanges(meetingId, compared.letter, compared.since))
  return (
    <Loaded query={changes} rows={4}>
      {({ items }) => (
        <ol className="changes">
          {items.map((item) => (
            <ChangedItem key={item.id} item={item} />
          ))}
        </ol>
      )}
    </Loaded>
  )
}

function ChangedItem({ item: { title, change, properties } }: { item: AgendaItemDifference }) {
  const { t } = useTranslation()
  const [tone, icon] = looks[change]
  return (
    <li className="change">
      <div className="row row-apart">
        <h3 className={change === 'removed' ? 'change-gone' : undefined}>{title}</h3>
        <StateMark tone={tone} icon={icon}>
          {t(`agendaChanges.kind.${change}`)}
        </StateMark>
      </div>
      {properties.length > 0 && (
        <dl className="change-properties">
          {properties.map((property) => (
            <ChangedProperty key={property.property} property={property} />
          ))}
        </dl>
      )}
    </li>
  )
}

function ChangedProperty({ property: { property, before, after } }: { property: Property }) {
  const { t } = useTranslation()
  const words = usePropertyWords()
  const isNote = property === 'note'
  return (
    <div>
      <dt>{words.name(property)}</dt>
      <dd>
        <span className="small muted">{t('agendaChanges.before')}</span>
        {isNote && before !== undefined ? <RichText html={before} /> : <del>{words.value(property, before)}</del>}
      </dd>
      <dd>
        <span className="small muted">{t('agendaChanges.after')}</span>
        {isNote && after !== undefined ? <RichText html={after} /> : <ins>{words.value(property, after)}</ins>}
      </dd>
    </div>
  )
}
