import { useQuery } from '@tanstack/react-query'
import { BadgePlus, IdCard } from 'lucide-react'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Mandate, Reference } from '@/api/types'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { EmptyState, Loaded, Skeletons } from '@/ui/states'
import { listMandates, type Wanted } from './api'
import { MandateLine } from './mandate-line'
import './mandate.css'

const MandateForm = lazy(() => import('./mandate-form'))
const EndForm = lazy(() => import('./end-form'))

interface Props {
  wanted: Wanted
  /** Only for this person; else the form asks for whom. */
  person?: string
  /** A coordinator's mandates hold in the own region. */
  region?: Reference
  head: (action: ReactNode) => ReactNode
}

/** Mandates, with giving and ending them. */
export function MandateList({ wanted, person, region, head }: Props) {
  const { t } = useTranslation()
  const mandates = useQuery(listMandates(wanted))
  const [isGiving, setGiving] = useState(false)
  const [ending, setEnding] = useState<Mandate>()
  return (
    <>
      {head(
        <Button
          icon={BadgePlus}
          onPress={() => {
            setGiving(true)
          }}
        >
          {t('mandate.give')}
        </Button>,
      )}
      <Loaded query={mandates} rows={3}>
        {({ items }) => (
          <div className="sheet">
            {items.length === 0 ? (
              <EmptyState icon={IdCard} title={t('mandate.none')}>
                {t('mandate.noneText')}
              </EmptyState>
            ) : (
              <ul className="lines">
                {items.map((mandate) => (
                  <MandateLine
                    key={mandate.id}
                    mandate={mandate}
                    showsPerson={person === undefined}
                    onEnd={setEnding}
                  />
                ))}
              </ul>
            )}
          </div>
        )}
      </Loaded>
      <Dialog
        title={t('mandate.give')}
        lead={t('mandate.giveLead')}
        isOpen={isGiving}
        onClose={() => {
          setGiving(false)
        }}
      >
        <Suspense fallback={<Skeletons rows={4} />}>
          <MandateForm
            {...(person === undefined ? {} : { person })}
            {...(region === undefined ? {} : { region })}
            onClose={() => {
              setGiving(false)
            }}
          />
        </Suspense>
      </Dialog>
      <Dialog
        title={t('mandate.endTitle')}
        lead={t('mandate.endLead')}
        isOpen={ending !== undefined}
        onClose={() => {
          setEnding(undefined)
        }}
      >
        <Suspense fallback={<Skeletons rows={2} />}>
          {ending && (
            <EndForm
              mandate={ending}
              onClose={() => {
                setEnding(undefined)
              }}
            />
          )}
        </Suspense>
      </Dialog>
    </>
  )
}

/** The offices of one person, under the account. */
export function MandatesOf({ person }: { person: string }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="mandates">
      <MandateList
        wanted={{ person }}
        person={person}
        head={(action) => (
          <div className="section-head">
            <h2 id="mandates">{t('mandate.title')}</h2>
            {action}
          </div>
        )}
      />
    </section>
  )
}
