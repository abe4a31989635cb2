import { useQuery } from '@tanstack/react-query'
import { Construction, Plus } from 'lucide-react'
import { useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { BottleneckLevel, Reference } from '@/api/types'
import { Button } from '@/ui/button'
import { Picker } from '@/ui/picker'
import { EmptyState, Loaded } from '@/ui/states'
import { listBottlenecks, listThemes } from './api'
import { BottleneckDialogs } from './bottleneck-dialogs'
import './bottleneck.css'
import { BottleneckLine } from './bottleneck-line'
import { levels, shown, type Shown } from './bottleneck-values'
import type { Opened } from './opened'

export interface BottleneckSearch {
  show?: Shown | undefined
  level?: BottleneckLevel | undefined
  theme?: string | undefined
}

interface Props {
  region: Reference
  search: BottleneckSearch
  onSearch: (change: BottleneckSearch) => void
}

/** What hinders the region, what it asks, to whom that was sent in and what came of it. */
export function BottlenecksPage({ region, search, onSearch }: Props) {
  const { t } = useTranslation()
  const mayNote = may(useMe(), 'noteBottleneck')
  const { show = 'open', level, theme } = search
  const bottlenecks = useQuery(
    listBottlenecks({
      region: region.id,
      status: shown[show],
      ...(level === undefined ? {} : { level }),
      ...(theme === undefined ? {} : { theme }),
    }),
  )
  const [opened, setOpened] = useState<Opened>()
  const isNarrowed = level !== undefined || theme !== undefined
  return (
    <div className="page">
      <title>{`${t('app.bottlenecks')} – Doorstroom`}</title>
      <header className="page-head">
        <div>
          <p className="overline">{titleOf(region)}</p>
          <h1>{t('bottleneck.title')}</h1>
          <p className="muted measure">{t('bottleneck.lead')}</p>
        </div>
        {mayNote && (
          <Button
            variant="primary"
            icon={Plus}
            onPress={() => {
              setOpened({ dialog: 'note' })
            }}
          >
            {t('bottleneck.note')}
          </Button>
        )}
      </header>
      <Filters region={region} search={search} onSearch={onSearch} />
      <Loaded query={bottlenecks} rows={5}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="sheet">
              <EmptyState icon={Construction} title={t('bottleneck.none')}>
                {t(isNarrowed ? 'bottleneck.noneNarrowed' : mayNote ? 'bottleneck.noneOwn' : 'bottleneck.noneText')}
              </EmptyState>
            </div>
          ) : (
            <ul className="sheet lines">
              {items.map((one) => (
                <BottleneckLine key={one.id} region={region} bottleneck={one} onOpen={setOpened} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <BottleneckDialogs
        region={region}
        opened={opened}
        onClose={() => {
          setOpened(undefined)
        }}
      />
    </div>
  )
}

const all = 'all'

function Filters({ region, search: { show = 'open', level, theme }, onSearch }: Props) {
  const { t } = useTranslation()
  const themes = useQuery(listThemes(region.id)).data?.items ?? []
  return (
    <div className="bottleneck-filters">
      <ToggleButtonGroup
        className="toggles"
        aria-label={t('bottleneck.show')}
        disallowEmptySelection
        selectedKeys={[show]}
        onSelectionChange={(keys) => {
          onSearch({ show: keys.has('closed') ? 'closed' : 'open' })
        }}
      >
        {(['open', 'closed'] as const).map((one) => (
          <ToggleButton key={one} id={one} className="toggle">
            {t(`bottleneck.shown.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Picker
        label={t('bottleneck.level')}
        value={level ?? all}
        options={[
          { id: all, label: t('bottleneck.everyLevel') },
          ...levels.map((one) => ({ id: one, label: t(`bottleneck.levels.${one}`) })),
        ]}
        onChange={(chosen) => {
          onSearch({ level: levels.find((one) => one === chosen) })
        }}
      />
      {themes.length > 0 && (
        <Picker
          label={t('bottleneck.theme')}
          value={theme ?? all}
          options={[
            { id: all, label: t('bottleneck.everyTheme') },
            ...themes.map(({ id, name }) => ({ id, label: name })),
          ]}
          onChange={(chosen) => {
            onSearch({ theme: chosen === all ? undefined : chosen })
          }}
        />
      )}
    </div>
  )
}
