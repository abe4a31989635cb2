import { useQuery } from '@tanstack/react-query'
import { Lightbulb, Link2, Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { asksOnly, useMe } from '@/api/me'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { Proposal, ProposalState, Reference } from '@/api/types'
import { Button } from '@/ui/button'
import { EmptyState, Loaded } from '@/ui/states'
import { listProposals } from './api'
import './proposal.css'
import { ProposalDialog } from './proposal-dialog'
import { ProposalLine } from './proposal-line'
import { TreatDialog } from './treat-dialog'

const LinkDialog = lazy(() => import('./link-dialog'))
const shown = {
  open: ['draft', 'submitted', 'inTreatment', 'sentBack'],
  ended: ['accepted', 'withdrawn'],
} satisfies Record<string, ProposalState[]>
export type Shown = keyof typeof shown

interface Props {
  region: Reference
  show: Shown
  onShow: (show: Shown) => void
}

/** Points proposed for agendas: one's own and those one is asked to back; all that were handed in for the coordinator. */
export function ProposalsPage({ region, show, onShow }: Props) {
  const { t } = useTranslation()
  const me = useMe()
  const mayAdd = may(me, 'addProposal')
  const asks = mayAdd && asksOnly(me)
  const proposals = useQuery(listProposals(region.id, shown[show]))
  const [edited, setEdited] = useState<Proposal | 'new'>()
  const [treated, setTreated] = useState<Proposal>()
  const [isLinking, setLinking] = useState(false)
  return (
    <div className="page">
      <title>{`${t('app.proposals')} – Doorstroom`}</title>
      <header className="page-head">
        <div>
          <p className="overline">{titleOf(region)}</p>
          <h1>{t('proposal.title')}</h1>
          <p className="muted measure">
            {t(asks ? 'proposal.leadAsk' : mayAdd ? 'proposal.leadOwn' : 'proposal.lead')}
          </p>
        </div>
        {mayAdd && (
          <Button
            variant="primary"
            icon={Plus}
            onPress={() => {
              setEdited('new')
            }}
          >
            {t(asks ? 'proposal.ask' : 'proposal.add')}
          </Button>
        )}
        {may(me, 'makeIntakeLink') && (
          <Button
            icon={Link2}
            onPress={() => {
              setLinking(true)
            }}
          >
            {t('intakeLink.title')}
          </Button>
        )}
      </header>
      <ToggleButtonGroup
        className="toggles proposal-shown"
        aria-label={t('proposal.show')}
        disallowEmptySelection
        selectedKeys={[show]}
        onSelectionChange={(keys) => {
          onShow(keys.has('ended') ? 'ended' : 'open')
        }}
      >
        {(['open', 'ended'] as const).map((one) => (
          <ToggleButton key={one} id={one} className="toggle">
            {t(`proposal.shown.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Loaded query={proposals} rows={5}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="sheet">
              <EmptyState icon={Lightbulb} title={t('proposal.none')}>
                {t(mayAdd ? 'proposal.noneOwn' : 'proposal.noneText')}
              </EmptyState>
            </div>
          ) : (
            <ul className="sheet lines">
              {items.map((one) => (
                <ProposalLine key={one.id} proposal={one} onEdit={setEdited} onTreat={setTreated} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <ProposalDialog
        region={region}
        edited={edited}
        onClose={() => {
          setEdited(undefined)
        }}
      />
      <TreatDialog
        proposal={treated}
        onClose={() => {
          setTreated(undefined)
        }}
      />
      {isLinking && (
        <Suspense>
          <LinkDialog
            region={region}
            onClose={() => {
              setLinking(false)
            }}
          />
        </Suspense>
      )}
    </div>
  )
}
