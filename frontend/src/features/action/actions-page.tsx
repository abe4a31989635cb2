import { useQuery } from '@tanstack/react-query'
import { ListChecks } from 'lucide-react'
import { useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { listBodies } from '@/api/bodies'
import { titleOf } from '@/api/titles'
import type { Reference } from '@/api/types'
import { Picker } from '@/ui/picker'
import { EmptyState, Loaded } from '@/ui/states'
import './action.css'
import { ActionDialogs, type Opened } from './action-dialogs'
import { ActionLine } from './action-line'
import { lists, type Shown } from './action-values'
import { listActions } from './api'

export interface ActionSearch {
  show?: Shown | undefined
  body?: string | undefined
}

interface Props {
  region: Reference
  search: ActionSearch
  onSearch: (change: ActionSearch) => void
}

/** Who does what by when, as the bodies of the region agreed. */
export function ActionsPage({ region, search, onSearch }: Props) {
  const { t } = useTranslation()
  const { show = 'open', body } = search
  const actions = useQuery(listActions(region.id, show, body))
  const [opened, setOpened] = useState<Opened>()
  return (
    <div className="page">
      <title>{`${t('action.title')} – Doorstroom`}</title>
      <header className="page-head">
        <div>
          <p className="overline">{titleOf(region)}</p>
          <h1>{t('action.title')}</h1>
          <p className="muted measure">{t('action.lead')}</p>
        </div>
      </header>
      <Filters region={region} search={search} onSearch={onSearch} />
      <Loaded query={actions} rows={5}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="sheet">
              <EmptyState icon={ListChecks} title={t(`action.none.${show}`)}>
                {show === 'open' && t('action.noneText')}
              </EmptyState>
            </div>
          ) : (
            <ul className="sheet lines">
              {items.map((one) => (
                <ActionLine key={one.id} action={one} isOfMany onOpen={setOpened} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <ActionDialogs
        opened={opened}
        onClose={() => {
          setOpened(undefined)
        }}
      />
    </div>
  )
}

const all = 'all'

function Filters({ region, search: { show = 'open', body }, onSearch }: Props) {
  const { t } = useTranslation()
  const bodies = useQuery(listBodies(region.id)).data?.items ?? []
  return (
    <div className="action-filters">
      <ToggleButtonGroup
        className="toggles"
        aria-label={t('action.show')}
        disallowEmptySelection
        selectedKeys={[show]}
        onSelectionChange={(keys) => {
          onSearch({ show: lists.find((one) => keys.has(one)) })
        }}
      >
        {lists.map((one) => (
          <ToggleButton key={one} id={one} className="toggle">
            {t(`action.shown.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Picker
        label={t('action.body')}
        value={body ?? all}
        options={[{ id: all, label: t('action.everyBody') }, ...bodies.map(({ id, name }) => ({ id, label: name }))]}
        onChange={(chosen) => {
          onSearch({ body: chosen === all ? undefined : chosen })
        }}
      />
    </div>
  )
}
