import { Check, CircleDashed } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { Commitment, Plan, Reference } from '@/api/types'
import { locales, type Language } from '@/i18n'
import { Dialog } from '@/ui/dialog'
import { euro } from '@/ui/money'
import { Skeletons } from '@/ui/states'
import { counts, sumOf } from './plan-values'

const CommitmentCard = lazy(() => import('./commitment-card'))

interface Props {
  plan: Plan
  commitments: readonly Commitment[]
}

/** Municipality by domain, with sums for who sees all of it. */
export function PlanTable({ plan, commitments }: Props) {
  const { t } = useTranslation()
  const [openId, setOpenId] = useState<string>()
  const standing = commitments.filter(counts)
  const open = commitments.find(({ id }) => id === openId)
  const themes = plan.themes.filter(({ id }) => standing.some(({ theme }) => theme.id === id))
  const sums = plan.total !== undefined
  return (
    <div className="sheet plan-sheet">
      <table className="plan-table" aria-label={plan.title}>
        <thead>
          <tr>
            <th scope="col">{t('plan.municipality')}</th>
            {themes.map((theme) => (
              <th key={theme.id} scope="col">
                {titleOf(theme)}
              </th>
            ))}
            {sums && <th scope="col">{t('plan.sum')}</th>}
          </tr>
        </thead>
        <tbody>
          {municipalitiesOf(standing).map((municipality) => {
            const own = standing.filter((one) => one.municipality.id === municipality.id)
            return (
              <tr key={municipality.id}>
                <th scope="row">{titleOf(municipality)}</th>
                {themes.map((theme) => (
                  <td key={theme.id} data-theme={titleOf(theme)}>
                    <Cell commitment={own.find((one) => one.theme.id === theme.id)} onOpen={setOpenId} />
                  </td>
                ))}
                {sums && <Sum label={t('plan.sum')} commitments={own} />}
              </tr>
            )
          })}
        </tbody>
        {sums && (
          <tfoot>
            <tr>
              <th scope="row">{t('plan.sum')}</th>
              {themes.map((theme) => (
                <Sum
                  key={theme.id}
                  label={titleOf(theme)}
                  commitments={standing.filter((one) => one.theme.id === theme.id)}
                />
              ))}
              <Sum label={t('plan.sum')} commitments={standing} />
            </tr>
          </tfoot>
        )}
      </table>
      <Dialog
        title={open ? t('plan.ofPlace', { municipality: titleOf(open.municipality), theme: titleOf(open.theme) }) : ''}
        isOpen={open !== undefined}
        onClose={() => {
          setOpenId(undefined)
        }}
      >
        <Suspense fallback={<Skeletons rows={3} />}>
          {open && (
            <CommitmentCard
              commitment={open}
              onClose={() => {
                setOpenId(undefined)
              }}
            />
          )}
        </Suspense>
      </Dialog>
    </div>
  )
}

/** By name, each once. */
function municipalitiesOf(commitments: readonly Commitment[]): Reference[] {
  const found = new Map(commitments.map(({ municipality }) => [municipality.id, municipality]))
  return [...found.values()].toSorted((one, other) => titleOf(one).localeCompare(titleOf(other), 'nl'))
}

function Cell({ commitment, onOpen }: { commitment: Commitment | undefined; onOpen: (id: string) => void }) {
  const { t, i18n } = useTranslation()
  if (!commitment) return <span aria-hidden>–</span>
  const { id, amount, status, municipality, theme } = commitment
  const shown = euro(amount, locales[i18n.language as Language])
  const state = t(`plan.status.${status}`)
  const Icon = status === 'confirmed' ? Check : CircleDashed
  return (
    <Button
      className="plan-cell figures"
      data-status={status}
      aria-label={`${shown} ${titleOf(municipality)}, ${titleOf(theme)}: ${state}`}
      onPress={() => {
        onOpen(id)
      }}
    >
      {shown}
      <Icon size={16} aria-hidden />
    </Button>
  )
}

function Sum({ label, commitments }: { label: string; commitments: readonly Commitment[] }) {
  const { i18n } = useTranslation()
  return (
    <td className="plan-sum figures" data-theme={label}>
      {euro(sumOf(commitments), locales[i18n.language as Language])}
    </td>
  )
}
