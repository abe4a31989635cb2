import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasStatus } from '@/api/problem'
import { takeSecret } from '@/api/secret'
import { titleOf } from '@/api/titles'
import type { Intake } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import '@/ui/gate.css'
import { Notice } from '@/ui/notice'
import { Loaded } from '@/ui/states'
import { useToast } from '@/ui/toasts'
import { Wordmark } from '@/ui/wordmark'
import { openIntake } from './api'
import './ask.css'
import { AskedPoints } from './asked-points'
import type { AskedPoint } from './point-values'

const PointForm = lazy(() => import('./point-form'))

/** Where a link for outsiders leads: they propose a point, and see what became of those before. */
export function AskPage() {
  const { t } = useTranslation()
  const [secret] = useState(takeSecret)
  const intake = useQuery({
    queryKey: ['intake', secret],
    queryFn: () => openIntake(secret),
    enabled: secret !== '',
    retry: false,
  })
  const isDead = secret === '' || hasStatus(intake.error, 401)
  return (
    <div className="door">
      <title>{`${t('ask.title')} – Doorstroom`}</title>
      <main className="door-sheet ask-sheet" id="main">
        <Wordmark />
        <h1>{t('ask.title')}</h1>
        {isDead ? (
          <Notice tone="brick" title={t('ask.dead')} role="alert">
            <p>{t('ask.deadText')}</p>
          </Notice>
        ) : (
          <Loaded query={intake} rows={4}>
            {(opened) => <Asking secret={secret} intake={opened} />}
          </Loaded>
        )}
      </main>
    </div>
  )
}

function Asking({ secret, intake }: { secret: string; intake: Intake }) {
  const { t } = useTranslation()
  const { date } = useFormats()
  const queries = useQueryClient()
  const toast = useToast()
  const [edited, setEdited] = useState<AskedPoint | 'new' | undefined>(
    intake.proposals.length === 0 ? 'new' : undefined,
  )
  const show = (next: Intake) => {
    queries.setQueryData(['intake', secret], next)
    setEdited(undefined)
  }
  const names = { organization: titleOf(intake.organization), region: titleOf(intake.region) }
  return (
    <>
      <p className="muted">{t('ask.lead', { ...names, date: date(intake.expiresAt) })}</p>
      {edited === undefined ? (
        <>
          <AskedPoints secret={secret} intake={intake} onEdit={setEdited} onChanged={show} />
          <div className="ask-actions">
            <Button
              variant="primary"
              icon={Plus}
              onPress={() => {
                setEdited('new')
              }}
            >
              {t('ask.another')}
            </Button>
          </div>
        </>
      ) : (
        <Suspense>
          <PointForm
            secret={secret}
            intake={intake}
            point={edited === 'new' ? undefined : edited}
            onSent={(next) => {
              toast(t('ask.sent'))
              show(next)
            }}
            onCancel={() => {
              setEdited(undefined)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
