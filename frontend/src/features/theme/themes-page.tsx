import { useQuery } from '@tanstack/react-query'
import { Plus, Target } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { Reference, Theme } from '@/api/types'
import { Button } from '@/ui/button'
import { EmptyState, Loaded } from '@/ui/states'
import { listThemes } from './api'
import { ReportDialog } from './report-dialog'
import { ThemeDialog } from './theme-dialog'
import { ThemeLine } from './theme-line'
import { kinds } from './theme-values'
import './theme.css'

/** What a region sets out to reach: its ambitions and goals, under pillars and policy domains. */
export function ThemesPage({ region }: { region: Reference }) {
  const { t } = useTranslation()
  const mayAdd = may(useMe(), 'addTheme')
  const themes = useQuery(listThemes(region.id))
  const [edited, setEdited] = useState<Theme | 'new'>()
  const [reported, setReported] = useState<Theme>()
  return (
    <div className="page">
      <title>{`${t('app.themes')} – Doorstroom`}</title>
      <header className="page-head">
        <div>
          <p className="overline">{titleOf(region)}</p>
          <h1>{t('app.themes')}</h1>
          <p className="muted measure">{t('theme.lead')}</p>
        </div>
        {mayAdd && (
          <Button
            variant="primary"
            icon={Plus}
            onPress={() => {
              setEdited('new')
            }}
          >
            {t('theme.add')}
          </Button>
        )}
      </header>
      <Loaded query={themes} rows={6}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="sheet">
              <EmptyState icon={Target} title={t('theme.none')}>
                {t(mayAdd ? 'theme.noneAdd' : 'theme.noneText')}
              </EmptyState>
            </div>
          ) : (
            <div className="stack-wide">
              {kinds
                .map((kind) => ({ kind, themes: items.filter((one) => one.kind === kind) }))
                .filter((group) => group.themes.length > 0)
                .map((group) => (
                  <section key={group.kind} aria-labelledby={`themes-${group.kind}`}>
                    <h2 id={`themes-${group.kind}`}>{t(`theme.kinds.${group.kind}`)}</h2>
                    <ul className="sheet lines">
                      {group.themes.map((one) => (
                        <ThemeLine key={one.id} theme={one} onEdit={setEdited} onReport={setReported} />
                      ))}
                    </ul>
                  </section>
                ))}
            </div>
          )
        }
      </Loaded>
      <ThemeDialog
        region={region}
        edited={edited}
        onClose={() => {
          setEdited(undefined)
        }}
      />
      <ReportDialog
        theme={reported}
        onClose={() => {
          setReported(undefined)
        }}
      />
    </div>
  )
}
