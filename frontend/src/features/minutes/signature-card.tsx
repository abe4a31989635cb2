import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { BadgeCheck, Ban, Signature as Pen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { refreshMeeting } from '@/api/refresh'
import type { Signature, SignatureCapacity, Signatures } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { ProblemNotice } from '@/ui/notice'
import { StateMark } from '@/ui/state-mark'
import { listSignatures, revokeSignature, signMinutes } from './api'

/** Who signed the approved minutes, and over which hash. */
export function SignatureCard({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation()
  const { data } = useQuery(listSignatures(meetingId))
  if (data?.edition === undefined) return null
  return (
    <section className="sheet minutes-card" aria-labelledby="signatures">
      <h3 id="signatures">{t('signatures.title')}</h3>
      {data.items.length === 0 && <p className="small muted">{t('signatures.none')}</p>}
      <ul className="minutes-signatures">
        {data.items.map((signature) => (
          <SignatureLine key={signature.id} signature={signature} />
        ))}
      </ul>
      <SignatureButtons meetingId={meetingId} signatures={data} edition={data.edition.id} />
    </section>
  )
}

function SignatureLine({ signature }: { signature: Signature }) {
  const { t } = useTranslation()
  const { shortDateTime } = useFormats()
  const { capacity, signer, letter, sha256, status, signedAt, revokedAt } = signature
  return (
    <li>
      <div className="row row-apart">
        <strong>{t(`signatures.capacity.${capacity}`)}</strong>
        <StateMark tone={status === 'valid' ? 'moss' : 'slate'} icon={status === 'valid' ? BadgeCheck : Ban}>
          {t(`signatures.status.${status}`)}
        </StateMark>
      </div>
      <p className="small">{t('signatures.line', { signer, letter, date: shortDateTime(signedAt) })}</p>
      {revokedAt !== undefined && (
        <p className="small muted">{t('signatures.revokedAt', { date: shortDateTime(revokedAt) })}</p>
      )}
      <p className="small muted minutes-hash">
        SHA-256 <code>{sha256}</code>
      </p>
    </li>
  )
}

interface ButtonsProps {
  meetingId: string
  signatures: Signatures
  edition: string
}

function SignatureButtons({ meetingId, signatures: { toSign, toRevoke }, edition }: ButtonsProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const onSettled = () => refreshMeeting(queries, meetingId)
  const signing = useMutation({
    mutationFn: (capacity: SignatureCapacity) => signMinutes(meetingId, capacity, edition),
    onSettled,
  })
  const revoking = useMutation({
    mutationFn: (capacity: SignatureCapacity) => revokeSignature(meetingId, capacity),
    onSettled,
  })
  if (toSign.length + toRevoke.length === 0) return null
  return (
    <div className="stack no-print">
      <ProblemNotice error={signing.error ?? revoking.error} />
      {toSign.length > 0 && <p className="small muted">{t('signatures.meaning')}</p>}
      {toSign.map((capacity) => (
        <Button
          key={capacity}
          icon={Pen}
          isPending={signing.isPending}
          onPress={() => {
            signing.mutate(capacity)
          }}
        >
          {t(`signatures.sign.${capacity}`)}
        </Button>
      ))}
      {toRevoke.map((capacity) => (
        <Button
          key={capacity}
          icon={Ban}
          isPending={revoking.isPending}
          onPress={() => {
            revoking.mutate(capacity)
          }}
        >
          {t(`signatures.revoke.${capacity}`)}
        </Button>
      ))}
    </div>
  )
}
