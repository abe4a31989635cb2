import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Archive, ChevronLeft, FolderOpen, PencilLine } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { refreshLists } from '@/api/refresh'
import { titleOf } from '@/api/titles'
import type { Dossier } from '@/api/types'
import { useWording } from '@/i18n/wording'
import { Button } from '@/ui/button'
import { Loaded } from '@/ui/states'
import { useToast } from '@/ui/toasts'
import { closeDossier, getDossier, reopenDossier } from './api'
import { DossierDialog } from './dossier-dialog'
import { DossierMark } from './dossier-mark'
import './dossier.css'
import { PhaseBand } from './phase-band'
import { StudyList } from './study-list'
import { Timeline } from './timeline'

/** A regional file: its phases, what was written for it, and what all bodies did with it. */
export function DossierPage({ id }: { id: string }) {
  const dossier = useQuery(getDossier(id))
  return (
    <div className="page">
      <Loaded query={dossier} rows={8}>
        {(found) => <Shown dossier={found} />}
      </Loaded>
    </div>
  )
}

function Shown({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation()
  const [isEditing, setEditing] = useState(false)
  return (
    <>
      <title>{`${dossier.title} – Doorstroom`}</title>
      <Link to="/dossiers" className="back">
        <ChevronLeft size={16} aria-hidden />
        {t('app.dossiers')}
      </Link>
      <header className="page-head">
        <div>
          <p className="overline">{titleOf(dossier.region)}</p>
          <h1>{dossier.title}</h1>
          <p className="row">
            <DossierMark dossier={dossier} />
            <span>{t('dossier.on', { triage: t(`dossier.triage.${dossier.triage}`) })}</span>
          </p>
        </div>
        <div className="row">
          {may(dossier, 'changeDossier') && (
            <Button
              icon={PencilLine}
              onPress={() => {
                setEditing(true)
              }}
            >
              {t('dossier.edit')}
            </Button>
          )}
          <CloseButton dossier={dossier} />
        </div>
      </header>
      <div className="stack-wide">
        <div className="stack">
          {dossier.summary !== undefined && <p className="measure dossier-summary">{dossier.summary}</p>}
          <Facts dossier={dossier} />
        </div>
        <PhaseBand phases={dossier.phases} />
        <StudyList dossier={dossier} />
        <Timeline id={dossier.id} />
      </div>
      <DossierDialog
        region={dossier.region}
        edited={isEditing ? dossier : undefined}
        onClose={() => {
          setEditing(false)
        }}
      />
    </>
  )
}

function Facts({ dossier: { theme, themeName, body, circle, source } }: { dossier: Dossier }) {
  const { t } = useTranslation()
  const facts = [
    [t('dossier.theme'), theme === undefined ? undefined : (themeName ?? theme)],
    [t('dossier.body'), body && titleOf(body)],
    [t('dossier.circle'), t(`circles.${circle}`)],
    [t('dossier.source'), source],
  ] as const
  return (
    <dl className="dossier-facts">
      {facts.map(([name, fact]) =>
        fact === undefined ? null : (
          <div key={name}>
            <dt className="muted small">{name}</dt>
            <dd>{fact}</dd>
          </div>
        ),
      )}
    </dl>
  )
}

/** Closes, or takes up again: each takes the other back. */
function CloseButton({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const wording = useWording()
  const closes = may(dossier, 'closeDossier')
  const moving = useMutation({
    mutationFn: () => (closes ? closeDossier(dossier) : reopenDossier(dossier)),
    onSuccess: () => {
      toast(t(closes ? 'dossier.closed' : 'dossier.reopened'))
    },
    onError: (error) => {
      toast(wording(error).title, 'brick')
    },
    onSettled: () => refreshLists(queries, '/dossiers', '/dossiers/{id}'),
  })
  if (!closes && !may(dossier, 'reopenDossier')) return null
  return (
    <Button
      icon={closes ? Archive : FolderOpen}
      isPending={moving.isPending}
      onPress={() => {
        moving.mutate()
      }}
    >
      {t(closes ? 'dossier.close' : 'dossier.reopen')}
    </Button>
  )
}
