import { BookOpen, ExternalLink, Handshake, Hammer, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Dossier, DossierStudy, StudyKind } from '@/api/types'

const icons: Record<StudyKind, LucideIcon> = { study: BookOpen, elaboration: Hammer, agreement: Handshake }

/** What was written for the dossier, phase by phase; what is of no phase comes last. */
export function StudyList({ dossier: { phases, studies } }: { dossier: Dossier }) {
  const { t } = useTranslation()
  if (studies.length === 0) return null
  const groups = [...phases.map(({ name }) => name), undefined]
    .map((name) => ({ name, studies: studies.filter(({ phase }) => phase === name) }))
    .filter((group) => group.studies.length > 0)
  return (
    <section aria-labelledby="dossier-studies">
      <h2 id="dossier-studies">{t('dossier.studies')}</h2>
      <div className="study-groups">
        {groups.map((group) => (
          <div key={group.name ?? ''} className="sheet sheet-padded stack">
            {groups.length > 1 && <h3>{group.name ?? t('dossier.ofNoPhase')}</h3>}
            <ul className="study-list">
              {group.studies.map((study) => (
                <Study key={`${study.kind} ${study.title}`} study={study} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

function Study({ study: { kind, title, year, link } }: { study: DossierStudy }) {
  const { t } = useTranslation()
  const Icon = icons[kind]
  return (
    <li>
      <Icon size={18} aria-hidden />
      <span>
        {link === undefined ? (
          title
        ) : (
          <a href={link} target="_blank" rel="noreferrer">
            {title} <ExternalLink size={14} aria-label={t('dossier.elsewhere')} />
          </a>
        )}
        <span className="muted small">
          {' '}
          {t(`dossier.kinds.${kind}`)}
          {year === undefined ? '' : `, ${year}`}
        </span>
      </span>
    </li>
  )
}
