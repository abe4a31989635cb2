import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { FolderKanban, Plus } from 'lucide-react'
import { useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { DossierState, Reference } from '@/api/types'
import { Button } from '@/ui/button'
import { Picker } from '@/ui/picker'
import { EmptyState, Loaded } from '@/ui/states'
import { listDossiers, listThemes } from './api'
import { DossierBoard } from './dossier-board'
import { DossierDialog } from './dossier-dialog'
import './dossier.css'

const all = 'all'
const states = ['open', 'closed'] as const satisfies DossierState[]

export interface Shown {
  theme?: string | undefined
  show?: DossierState | undefined
}

interface Props {
  region: Reference
  shown: Shown
  onShow: (shown: Shown) => void
}

/** The policy agenda of a region: what it works on now, later, and as a vision. */
export function DossiersPage({ region, shown: { theme, show = 'open' }, onShow }: Props) {
  const { t } = useTranslation()
  const mayOpen = may(useMe(), 'openDossier')
  const themes = useQuery(listThemes(region.id)).data?.items ?? []
  const dossiers = useInfiniteQuery(listDossiers(region.id, { theme, status: show }))
  const [isOpening, setOpening] = useState(false)
  const start = mayOpen && (
    <Button
      variant="primary"
      icon={Plus}
      onPress={() => {
        setOpening(true)
      }}
    >
      {t('dossier.open')}
    </Button>
  )
  return (
    <div className="page">
      <title>{`${t('app.dossiers')} – Doorstroom`}</title>
      <header className="page-head">
        <div>
          <p className="overline">{titleOf(region)}</p>
          <h1>{t('app.dossiers')}</h1>
          <p className="muted measure">{t('dossier.lead')}</p>
        </div>
        {start}
      </header>
      <div className="row dossier-filters">
        <Picker
          label={t('dossier.theme')}
          options={[{ id: all, label: t('dossier.allThemes') }, ...themes.map(({ id, name }) => ({ id, label: name }))]}
          value={theme ?? all}
          onChange={(id) => {
            onShow({ show, theme: id === all ? undefined : id })
          }}
        />
        <ToggleButtonGroup
          className="toggles"
          aria-label={t('dossier.show')}
          disallowEmptySelection
          selectedKeys={[show]}
          onSelectionChange={(keys) => {
            onShow({ theme, show: keys.has('closed') ? 'closed' : 'open' })
          }}
        >
          {states.map((one) => (
            <ToggleButton key={one} id={one} className="toggle">
              {t(`dossier.shown.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      <Loaded query={dossiers} rows={6}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          return items.length === 0 ? (
            <div className="sheet">
              <EmptyState icon={FolderKanban} title={t(theme === undefined ? 'dossier.none' : 'dossier.noneOfTheme')}>
                {mayOpen && show === 'open' ? t('dossier.noneOpen') : t('dossier.noneText')}
              </EmptyState>
            </div>
          ) : (
            <DossierBoard dossiers={items} />
          )
        }}
      </Loaded>
      {dossiers.hasNextPage && (
        <p className="dossier-more">
          <Button isPending={dossiers.isFetchingNextPage} onPress={() => void dossiers.fetchNextPage()}>
            {t('dossier.more')}
          </Button>
        </p>
      )}
      <DossierDialog
        region={region}
        edited={isOpening ? 'new' : undefined}
        onClose={() => {
          setOpening(false)
        }}
      />
    </div>
  )
}
